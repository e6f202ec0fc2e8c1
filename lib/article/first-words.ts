import type { Article } from '../types.ts';

/** Of which basis a title is that is only the text's beginning. */
const basis = 'first-words';

/** An article without a headline goes by the first words of its text; the text itself stays as it is. */
export function nameByFirstWords(article: Article): Article {
  const [first] = article.blocks;
  if (article.title || !first) return article;
  const words = /^.{8,36}?(?=[。！？；，,;!?])/u.exec(first.text)?.[0] ?? first.text.slice(0, 30);
  return { ...article, title: words, basis: { ...article.basis, title: basis } };
}

/** The article as it was before: its first words are read once, not twice. */
export function dropFirstWords(article: Article): Article {
  return article.basis.title === basis ? { ...article, title: '' } : article;
}
