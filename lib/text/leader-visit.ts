/**
 * Whether the place from `start` is one that a national leader has been to: 习近平总书记在福建考察时的重要讲话 is studied
 * everywhere, so the place neither says where the article speaks from nor where its event was held.
 */
export function isVisitOfLeader(text: string, start: number): boolean {
  return /(?:总书记|国家主席)[^,，。;；\n]{0,12}$/.test(text.slice(Math.max(0, start - 18), start));
}
