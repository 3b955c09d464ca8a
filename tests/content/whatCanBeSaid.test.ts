import { describe, expect, test } from 'vitest';
import { rightsLines, rightsWrittenOn } from '../../src/content/rights.ts';
import { roleCardLines, roleCards } from '../../src/content/roleCards.ts';
import { stopSigns } from '../../src/content/stopSign.ts';
import { supportNeedCodes } from '../../src/content/supportNeeds.ts';
import { supportPromptIds, supportPromptSentences } from '../../src/content/supportPrompts.ts';
import { techniqueCues, techniqueSentences, techniqueTraps, techniques } from '../../src/content/techniques.ts';
import { welcomeParagraphs } from '../../src/content/welcome.ts';
import { danish } from './areas.ts';

const { opening, prompts, words } = danish;
const keysWithout = (tree: object, ...left: readonly string[]) =>
  Object.keys(tree).filter((key) => !left.includes(key));
const starting = (tree: object, letter: string) =>
  Object.keys(tree).filter((key) => new RegExp(`^${letter}\\d+$`).test(key));

describe('the seven techniques', () => {
  test('are seven, each with its own icon, in the order the keys 1 to 7 follow', () => {
    expect(techniques).toHaveLength(7);
    expect(new Set(techniques.map(({ icon }) => icon)).size).toBe(7);
    expect(keysWithout(danish.techniques, 'part')).toEqual(techniques.map(({ id }) => id));
  });

  test.each(techniques)('$id has at least four cues, five sentences and four traps', ({ id }) => {
    const { cues, say, avoid } = danish.techniques[id];
    expect(Object.keys(cues)).toEqual(techniqueCues);
    expect(Object.keys(say)).toEqual(techniqueSentences);
    expect(Object.keys(avoid)).toEqual(techniqueTraps);
    expect(techniqueCues.length).toBeGreaterThanOrEqual(4);
    expect(techniqueSentences.length).toBeGreaterThanOrEqual(5);
    expect(techniqueTraps).toHaveLength(4);
  });
});

describe('the cards of the bisidder', () => {
  test('are fourteen, with words for each and for nothing else', () => {
    expect(supportPromptIds).toHaveLength(14);
    expect(keysWithout(prompts, 'part')).toEqual([...supportPromptIds]);
  });

  test.each(supportPromptIds)('%s has a sentence to say and another', (id) => {
    expect(Object.keys(prompts[id].say)).toEqual([...supportPromptSentences]);
  });
});

describe('the cards of the opening', () => {
  test('the welcome has every paragraph', () => {
    expect(starting(opening.welcome, 'p')).toEqual([...welcomeParagraphs]);
  });

  test('the rights are nine, with the day they were written', () => {
    expect(rightsLines).toHaveLength(9);
    expect(starting(opening.rights, 'r')).toEqual([...rightsLines]);
    expect(rightsWrittenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('every role has a card of four lines, and a name', () => {
    expect(keysWithout(opening.roleCards, 'heading')).toEqual([...roleCards]);
    for (const role of roleCards) expect(Object.keys(opening.roleCards[role])).toEqual([...roleCardLines]);
    expect(Object.keys(words.role).toSorted()).toEqual(roleCards.toSorted());
  });

  test('a stop needs no words, and every sign has some', () => {
    expect(keysWithout(opening.stopSign, 'heading', 'question', 'own', 'promise')).toEqual([...stopSigns]);
  });

  test('every support need has a label', () => {
    expect(Object.keys(words.supportNeed)).toEqual([...supportNeedCodes]);
  });
});
