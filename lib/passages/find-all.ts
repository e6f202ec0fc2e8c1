/** Every place at which the pattern begins, overlapping ones included. Linear whatever the text (Knuth, Morris, Pratt). */
export function findAll(text: string, pattern: string): number[] {
  if (pattern === '' || pattern.length > text.length) return [];
  const borders = listBorders(pattern);
  const found: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === code) matched++;
    if (matched < pattern.length) continue;
    found.push(at + 1 - matched);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

// For each beginning of the pattern, the length of its longest end that the pattern begins with.
function listBorders(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let length = 0;
  for (let at = 1; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    while (length > 0 && pattern.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (pattern.charCodeAt(length) === code) length++;
    borders[at] = length;
  }
  return borders;
}
