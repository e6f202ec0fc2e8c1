import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import {
  type OwnTemplate,
  type TemplateExtension,
  templateExtensions,
  templateLimits,
} from '../../lib/export/template/template.ts';
import { TemplateFields } from './template-fields.tsx';
import { type PreviewOf, usePreview } from './use-preview.ts';

interface TemplateEditorProps {
  template: OwnTemplate;
  /** Names of the other templates. */
  taken: readonly string[];
  onSave(template: OwnTemplate): void;
  onCancel(): void;
}

/** Name, kind and text of a template beside what it makes. It can be kept once it has a name and no fault. */
export function TemplateEditor({ template, taken, onSave, onCancel }: TemplateEditorProps) {
  const [draft, setDraft] = useState(template);
  const [of, setOf] = useState<PreviewOf>('sample');
  const preview = usePreview(draft.source, of);
  const nameFault = findNameFault(draft.name, taken);
  const change = (fields: Partial<OwnTemplate>): void => setDraft({ ...draft, ...fields });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canSave) onSave({ ...draft, name: draft.name.trim() });
  };
  const isFaulty = preview?.complaint !== undefined && of === 'sample';
  const canSave = !nameFault && preview !== undefined && !isFaulty && draft.source.trim() !== '';
  return (
    <form class="template" aria-label={t('options_template_editor')} onSubmit={submit}>
      <div class="heads">
        <NameField name={draft.name} fault={nameFault} onChange={(name) => change({ name })} />
        <KindField extension={draft.extension} onChange={(extension) => change({ extension })} />
      </div>
      <div class="sides">
        <label class="side">
          <span class="k">{t('options_template_text')}</span>
          <textarea
            class="field code"
            spellcheck={false}
            rows={18}
            maxLength={templateLimits.source}
            aria-invalid={isFaulty}
            aria-describedby="template-complaint"
            value={draft.source}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
        </label>
        <PreviewSide text={preview?.text ?? ''} of={of} onChange={setOf} />
      </div>
      <p class="complaint" id="template-complaint" role="status">
        {preview?.complaint}
      </p>
      <div class="acts">
        <button type="submit" class="btn primary" disabled={!canSave}>
          {t('common_save')}
        </button>
        <Button kind="plain" onClick={onCancel}>
          {t('common_cancel')}
        </Button>
      </div>
      <TemplateFields />
    </form>
  );
}

type NameFault = 'options_template_unnamed' | 'options_template_taken';

function findNameFault(name: string, taken: readonly string[]): NameFault | undefined {
  if (name.trim() === '') return 'options_template_unnamed';
  return taken.includes(name.trim()) ? 'options_template_taken' : undefined;
}

interface NameFieldProps {
  name: string;
  fault: NameFault | undefined;
  onChange(name: string): void;
}

function NameField({ name, fault, onChange }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label class="named">
      <span class="k">{t('options_template_name')}</span>
      <input
        ref={field}
        class="field"
        maxLength={templateLimits.name}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? 'template-name-fault' : undefined}
        value={name}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {fault && (
        <span class="complaint" id="template-name-fault" role="status">
          {t(fault)}
        </span>
      )}
    </label>
  );
}

interface KindFieldProps {
  extension: TemplateExtension;
  onChange(extension: TemplateExtension): void;
}

function KindField({ extension, onChange }: KindFieldProps) {
  return (
    <label>
      <span class="k">{t('options_template_kind')}</span>
      <select
        class="field"
        value={extension}
        onChange={({ currentTarget }) =>
          onChange(templateExtensions.find((each) => each === currentTarget.value) ?? 'txt')
        }
      >
        {templateExtensions.map((each) => (
          <option key={each} value={each}>
            {t(`options_kind_${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PreviewHeadProps {
  of: PreviewOf;
  onChange(of: PreviewOf): void;
}

function PreviewSide({ text, ...head }: PreviewHeadProps & { text: string }) {
  return (
    <div class="side">
      <PreviewHead {...head} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="made" tabIndex={0} aria-label={t('options_preview')}>
        <pre lang="zh-CN">{text}</pre>
      </section>
    </div>
  );
}

function PreviewHead({ of, onChange }: PreviewHeadProps) {
  const choices: readonly PreviewOf[] = ['sample', 'clip'];
  return (
    <fieldset class="heading">
      <legend class="k">{t('options_preview')}</legend>
      {choices.map((each) => (
        <label class="pick" key={each}>
          <input type="radio" name="preview" checked={of === each} onChange={() => onChange(each)} />
          <span>{t(`options_preview_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
