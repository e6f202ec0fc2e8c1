import type { Person, Reading } from '../lib/types.ts';

/** The officials of an article: those who act, in the summary's order, then those who are only named, in the text's. */
export function listOfficials({ recognition, summary }: Reading): Person[] {
  const acting = summary.actors.filter(
    ({ roles, said }) => said.length > 0 || roles.some((role) => role !== 'mentioned'),
  );
  const rank = ({ key }: Person): number => {
    const at = acting.findIndex(({ person }) => person === key);
    return at === -1 ? acting.length : at;
  };
  return recognition.persons.filter(({ isOfficial }) => isOfficial).toSorted((a, b) => rank(a) - rank(b));
}
