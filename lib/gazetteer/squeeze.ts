/** Surfaces of programmes are compared without white space, quotation marks and 、: pages set them at will. */
export const PROGRAMME_NOISE = /[\s\u3000\u00a0\u200b-\u200f\ufeff“”‘’"'「」『』《》〈〉、·]/;

export function squeezeProgramme(surface: string): string {
  return surface
    .replace(new RegExp(PROGRAMME_NOISE, 'g'), '')
    .replace(/[，﹐]/g, ',')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')');
}
