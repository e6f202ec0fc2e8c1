/**
 * A post without the places that the path beneath it already names: 广宁县横山镇委书记 → 镇委书记. The generic word of
 * the place stays, for it says which committee is meant.
 */
export function shortenPost(surface: string, place: string): string {
  const at = surface.indexOf(place);
  if (at < 0 || surface.startsWith('驻')) return surface;
  const rest = surface.slice(at + place.length);
  if (!rest) return surface;
  const generic = /(?:街道|社区|[省市州盟县区旗镇乡村])$/.exec(place)?.[0] ?? '';
  return rest.startsWith(generic) ? rest : generic + rest;
}
