/** Notices of appointments put the verb on a line of its own, and the persons below it: 免去： … 某某同志的…职务。 */
import { type Passage, type Source, sliceOf } from '../source.ts';

const verb = /(?:任命|聘任|聘请|提名|免去|免除|撤销|罢免)[^,，。;；:：]{0,12}[:：]$/;
const ownVerb = /任命|聘任|聘请|提名|免去|免除|撤销|罢免|辞去|当选|拟任|不再/;
/** A row below such a line: 某某同志为…, 某某的…职务. */
const row = /^[^,，。;；:：]{2,20}?(?:同志|[(（][^)）]+[)）])*(?:为|任|的.+职务)/;

/** The verb that this sentence of a notice goes on from; undefined for a sentence that has its own, or is no such row. */
export function findVerb({ passages }: Source, passage: Passage, sentence: { start: number; end: number }) {
  if (!isRow(sliceOf(passage, sentence))) return undefined;
  for (let at = passage.block - 1; at >= 0; at--) {
    const above = passages[at];
    const found = above && verb.exec(above.text);
    if (above && found) return { passage: above, range: { start: found.index, end: above.text.length } };
    if (!above || !isRow(above.text)) return undefined;
  }
  return undefined;
}

function isRow(text: string): boolean {
  return row.test(text) && !ownVerb.test(text);
}
