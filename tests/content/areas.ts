// The areas this folder checks, in both languages, and the texts in a nested area as [path, text].
import { opening as openingDa } from '../../src/locales/da/opening.ts';
import { prompts as promptsDa } from '../../src/locales/da/prompts.ts';
import { review as reviewDa } from '../../src/locales/da/review.ts';
import { techniques as techniquesDa } from '../../src/locales/da/techniques.ts';
import { words as wordsDa } from '../../src/locales/da/words.ts';
import { opening as openingEn } from '../../src/locales/en/opening.ts';
import { prompts as promptsEn } from '../../src/locales/en/prompts.ts';
import { review as reviewEn } from '../../src/locales/en/review.ts';
import { techniques as techniquesEn } from '../../src/locales/en/techniques.ts';
import { words as wordsEn } from '../../src/locales/en/words.ts';

type Tree = { readonly [key: string]: string | Tree };

export const danish = {
  techniques: techniquesDa,
  prompts: promptsDa,
  opening: openingDa,
  review: reviewDa,
  words: wordsDa,
};

export const english = {
  techniques: techniquesEn,
  prompts: promptsEn,
  opening: openingEn,
  review: reviewEn,
  words: wordsEn,
};

export const areas = ['techniques', 'prompts', 'opening', 'review', 'words'] as const;

/** Every text with its path, in the order it is written. */
export function textsIn(tree: Tree, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as const] : textsIn(value, here);
  });
}

export const onlyTexts = (tree: Tree): readonly string[] => textsIn(tree).map(([, text]) => text);

/** Where the texts are of which something is true; a test expects nowhere. */
export const whereAny = (
  trees: readonly Tree[],
  isTrueOf: (text: string, path: string) => boolean,
): readonly string[] =>
  trees.flatMap((tree) =>
    textsIn(tree)
      .filter(([path, text]) => isTrueOf(text, path))
      .map(([path, text]) => `${path}: ${text}`),
  );
