/**
 * Folds text for comparing: full-width letters, digits and signs become ASCII, capitals small. One code unit stays one
 * code unit, so an offset in the folded text is the offset in the text.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z\u00a0\u3000\uff01-\uff5e]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0xa0 || code === 0x3000) return ' ';
  return (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : unit).toLowerCase();
}
