/**
 * The nouns of the product. Every stage takes and returns these values:
 * Document → Article → Recognition → Summary → Clip.
 */
export * from './types/article.ts';
export * from './types/gazetteer.ts';
export * from './types/passage.ts';
export * from './types/reading.ts';
export * from './types/recognition.ts';
export * from './types/summary.ts';
