// LIX, the readability number of plain Danish: words per sentence plus the share of words of seven letters or more.
interface Lix {
  readonly number: number;
  readonly words: number;
}

const longWord = 7;

export function lix(text: string): Lix {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return { number: 0, words: 0 };
  const sentences = text.split(/[.:?!…]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length || 1;
  const long = words.filter((word) => word.length >= longWord).length;
  return { number: words.length / sentences + (100 * long) / words.length, words: words.length };
}
