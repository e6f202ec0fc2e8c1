import sample from '../../assets/templates/sample.json';
import { Disclosure } from '../../components/disclosure.tsx';
import { t } from '../../components/words.ts';
import { viewFieldNames } from '../../lib/export/template/view-fields.ts';

/** What a template can name, with what the sample has for it. */
export function TemplateFields() {
  return (
    <Disclosure title={t('options_fields')}>
      <p class="lead">{t('options_fields_lead')}</p>
      <p class="lead">{t('options_fields_filters')}</p>
      <div class="tw">
        <table>
          <tbody>
            {viewFieldNames.map((name) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>{t(`options_field_${name}`)}</td>
                <td class="meta">{listInner(sample[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

/** The names below a field: those of an object, or of each thing in a list. */
function listInner(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? Object.keys(one).join(' ') : '';
}
