import type { DocumentFields } from '../../types.ts';
import type { Line } from '../model.ts';
import { markSegments } from '../segments.ts';
import { parseDate } from './dates.ts';

type Field = keyof DocumentFields;

// Labels of the catalogue block that the disclosure rules prescribe for government documents (公文).
const LABELS: [Field, RegExp][] = [
  ['index', /^(?:信息)?索\s*引\s*号(?:码)?$/],
  ['issuer', /^(?:发布机构|发文机关|发文机构|发文单位|发布单位|公开主体|制发机关|公开责任部门|责任部门)$/],
  ['number', /^(?:发?文字号|发文文号|文\s*号|文件编号|公文文号|发文号)$/],
  ['written', /^(?:成文日期|生成日期|发文日期|制发日期|形成日期|产生日期)$/],
];
const OTHER =
  /^(?:公开日期|发布日期|发布时间|主题分类|分\s*类|体裁分类|服务对象|公文时效|时效性?|有效性|效力状态|关\s*键\s*词|主题词|信息名称|名\s*称|标\s*题|公开方式|公开范围|公开形式|公开时限|生效日期|废止日期|内容概述|组配分类|文件类型|语种)$/;
const PAIR =
  /([\u4e00-\u9fff][\u4e00-\u9fff\s\u3000]{1,7})[】\]]?\s*[:：]\s*([^:：]*?)(?=\s*[【[]?[\u4e00-\u9fff][\u4e00-\u9fff\s\u3000]{1,7}[】\]]?\s*[:：]|$)/g;

interface FoundDocument {
  fields: DocumentFields;
  /** Lines that hold nothing but catalogue fields. */
  lines: Set<Line>;
}

/** Reads the catalogue block above a government document: labels with values in one line or in the cell behind. */
export function findDocument(all: Line[]): FoundDocument {
  const body = all.findIndex((line) => line.dense.length > 60 && /[。；]/.test(line.dense));
  const lines = body < 0 ? all : all.slice(0, body);
  const fields: DocumentFields = {};
  const used = new Set<Line>();
  let open: { field: Field | undefined } | undefined;
  for (const line of lines) {
    if (line.dense.length > 90) {
      open = undefined;
      continue;
    }
    const label = nameLabel(line.dense.replace(/[:：【】[\]]/g, ''));
    if (label) {
      open = label;
      used.add(line);
      continue;
    }
    if (open) {
      setField(fields, open.field, line.text);
      used.add(line);
      open = undefined;
      continue;
    }
    if (readPairs(markSegments(line), fields)) used.add(line);
  }
  // One label alone is no catalogue: a notice may well say `名称:…`.
  return Object.keys(fields).length >= 2 || used.size >= 4 ? { fields, lines: used } : { fields: {}, lines: new Set() };
}

function readPairs(text: string, fields: DocumentFields): boolean {
  let known = 0;
  for (const [, label = '', value = ''] of text.replace(/\u2003/g, ' ').matchAll(PAIR)) {
    const named = nameLabel(label.replace(/[\s\u3000]+/g, ''));
    if (!named) continue;
    known++;
    setField(fields, named.field, value);
  }
  return known > 0;
}

function nameLabel(text: string): { field: Field | undefined } | undefined {
  const row = LABELS.find(([, pattern]) => pattern.test(text));
  if (row) return { field: row[0] };
  return OTHER.test(text) ? { field: undefined } : undefined;
}

function setField(fields: DocumentFields, field: Field | undefined, text: string): void {
  const value = text.trim().replace(/^[:：]\s*/, '');
  if (!field || !value || fields[field] || /^[-—无\s/]*$/.test(value)) return;
  fields[field] = field === 'written' ? (parseDate(value) ?? value) : value;
}
