// Every area of the locales, in both languages, and the texts in a nested area as [path, text].
import * as atStartDa from '../../src/locales/da/atStart.ts';
import * as inCareDa from '../../src/locales/da/inCare.ts';
import * as inMeetingDa from '../../src/locales/da/inMeeting.ts';
import * as mineDa from '../../src/locales/da/mine.ts';
import * as practiceDa from '../../src/locales/da/practice.ts';
import * as atStartEn from '../../src/locales/en/atStart.ts';
import * as inCareEn from '../../src/locales/en/inCare.ts';
import * as inMeetingEn from '../../src/locales/en/inMeeting.ts';
import * as mineEn from '../../src/locales/en/mine.ts';
import * as practiceEn from '../../src/locales/en/practice.ts';

type Tree = { readonly [key: string]: string | Tree };

export const danish = { ...atStartDa, ...inMeetingDa, ...inCareDa, ...mineDa, ...practiceDa };
export const english = { ...atStartEn, ...inMeetingEn, ...inCareEn, ...mineEn, ...practiceEn };

type Area = keyof typeof danish;
const isArea = (name: string): name is Area => name in danish;
export const areas: readonly Area[] = Object.keys(danish).filter(isArea);

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
