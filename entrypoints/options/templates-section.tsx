import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../components/words.ts';
import { type OwnTemplate, templateLimits } from '../../lib/export/template/template.ts';
import { listStarters, type Starter } from './starters.ts';
import { TemplateEditor } from './template-editor.tsx';
import type { TemplateList } from './use-templates.ts';
import './templates.css';

interface Deletion {
  name: string;
  before: readonly OwnTemplate[];
}

/** The reader's own templates: list, starters, editor with a preview; what is deleted can be had back. */
export function TemplatesSection({ list }: { list: TemplateList }) {
  const { templates, put, remove, replaceAll } = list;
  const [edited, setEdited] = useState<OwnTemplate>();
  const [deleted, setDeleted] = useState<Deletion>();
  const begin = (starter: Starter): void => {
    setDeleted(undefined);
    setEdited({ ...starter, id: crypto.randomUUID(), name: findFreeName(starter.name, templates) });
  };
  const drop = ({ id, name }: OwnTemplate): void => {
    if (edited?.id === id) setEdited(undefined);
    setDeleted({ name, before: remove(id) });
  };
  const undo = ({ before }: Deletion): void => {
    replaceAll(before);
    setDeleted(undefined);
  };
  const isFull = templates.length >= templateLimits.count;
  return (
    <section class="grp" id="templates">
      <h2>{t('options_templates')}</h2>
      <p class="lead">{t('options_templates_lead')}</p>
      {templates.length > 0 && (
        <TemplateRows templates={templates} isFull={isFull} onEdit={setEdited} onDuplicate={begin} onDelete={drop} />
      )}
      {deleted && (
        <Notice>
          {t('options_template_deleted', deleted.name)}{' '}
          <Button kind="plain" takesFocus onClick={() => undo(deleted)}>
            {t('common_undo')}
          </Button>
        </Notice>
      )}
      <Starters isFull={isFull} onChoose={begin} />
      {isFull && <p class="meta">{t('options_templates_full', templateLimits.count)}</p>}
      {edited && (
        <TemplateEditor
          key={edited.id}
          template={edited}
          taken={templates.filter(({ id }) => id !== edited.id).map(({ name }) => name)}
          onSave={(template) => {
            put(template);
            setEdited(undefined);
          }}
          onCancel={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

function Starters({ isFull, onChoose }: { isFull: boolean; onChoose(starter: Starter): void }) {
  return (
    <div class="acts starters">
      <span class="meta">{t('options_template_new')}</span>
      {listStarters().map((starter) => (
        <Button key={starter.name} icon="plus" disabled={isFull} onClick={() => onChoose(starter)}>
          {starter.name}
        </Button>
      ))}
    </div>
  );
}

interface TemplateRowsProps {
  templates: readonly OwnTemplate[];
  isFull: boolean;
  onEdit(template: OwnTemplate): void;
  onDuplicate(template: OwnTemplate): void;
  onDelete(template: OwnTemplate): void;
}

function TemplateRows({ templates, isFull, onEdit, onDuplicate, onDelete }: TemplateRowsProps) {
  return (
    <ul class="templates">
      {templates.map((template) => {
        const { id, name, extension } = template;
        return (
          <li key={id}>
            <span class="name">{name}</span>
            <span class="meta">.{extension}</span>
            <span class="end">
              <Button kind="plain" label={t('options_edit_one', name)} onClick={() => onEdit(template)}>
                {t('options_edit')}
              </Button>
              <Button
                kind="plain"
                disabled={isFull}
                label={t('options_duplicate_one', name)}
                onClick={() => onDuplicate(template)}
              >
                {t('options_duplicate')}
              </Button>
              <IconButton icon="trash" label={t('options_delete_one', name)} onClick={() => onDelete(template)} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** `采访札记`, `采访札记 2` … */
function findFreeName(name: string, templates: readonly OwnTemplate[]): string {
  const stem = name.slice(0, templateLimits.name - 3);
  const names = [stem, ...templates.map((_, at) => `${stem} ${at + 2}`)];
  return names.find((each) => templates.every((template) => template.name !== each)) ?? stem;
}
