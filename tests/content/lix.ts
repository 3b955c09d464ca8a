// LIX, the readability number of plain Danish: words per sentence plus the share of words of seven letters or more.

/** A name or a topic is the citizen's own and is left out, as are quotation marks. */
const spoken = (text: string): string => text.replaceAll(/\{\{[^}]*\}\}/g, 'Eva').replaceAll(/[»«“”"]/g, '');

/** Every text is its own sentence, also a list item without a full stop. Empty input has LIX 0. */
export function lix(texts: readonly string[]): number {
  const joined = texts.map((text) => `${spoken(text)}.`).join(' ');
  const words = joined.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = joined.split(/[.:?…]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length >= 7);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** The longest sentence, counted in words. */
export function longestSentence(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => spoken(text).split(/[.:?…]+/u));
  return Math.max(0, ...sentences.map((sentence) => sentence.split(/\s+/u).filter(Boolean).length));
}
