// Gentle help with the words of an agreement, at most two hints at a time. It never blocks and changes nothing; what an
// agreement lacks is for the rules to say. It knows Danish only, and keeps quiet where it does not know.
import { actions } from '../../content/actions.ts';
import { officeWordIn } from '../../content/officeWords.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { lix } from './lix.ts';

export type WordingHint = 'severalActions' | 'verbFirst' | 'soon' | 'who' | 'date' | 'officeWord' | 'longWords';
type Said = Pick<AgreementDraft, 'ownerId' | 'what' | 'due' | 'withoutDate' | 'noDueBecause'>;

const mostHints = 2;
const readable = 30;
/** In fewer words than this the number says nothing: two long ones would be half of it. */
const fewWords = 12;

const sentenceEnd = /[.!?;\n]+(?:\s+|$)/u;
const shortened = /\b(kl|ca|nr|tlf|evt|inkl|f\.eks|bl\.a)\./giu;
const asSoonAsPossible = /(?<!\p{L})(snarest|hurtigst|asap|så snart som|løbende)(?!\p{L})/giu;
const andThen = /(?<!\p{L})(?:og|samt)\s+(?:(?:så|han|hun|de|vi|jeg)\s+)?(\p{L}+)/giu;
// "Går ned og henter", "ringer og siger": to get there and to say it are no second errand.
const wayThere: ReadonlySet<string> = new Set('besøger går kommer kører ligger sidder står tager'.split(' '));
const saysIt: ReadonlySet<string> = new Set('beder fortæller hører siger spørger'.split(' '));
// Words in -r that do not say what somebody does.
const noAction: ReadonlySet<string> = new Set(
  'der her hver for før over under efter når par mor far bror søster flere papirer regninger'.split(' '),
);

const firstWord = (sentence: string): string => /\p{L}+/u.exec(sentence)?.[0]?.toLowerCase() ?? '';
/** Danish says what happens now with an -r. */
const saysAction = (word: string): boolean => actions.has(word) || (/.r$/u.test(word) && !noAction.has(word));
const isErrand = (word: string): boolean => actions.has(word) && !saysIt.has(word);
const isLatin = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text);

/** How many things somebody does, as far as can be told: a sentence that begins with one, or "og" before one. */
function actionsIn(what: string): number {
  const sentences = what
    .replaceAll(shortened, '$1')
    .split(sentenceEnd)
    .filter((one) => firstWord(one) !== '');
  const more = sentences.slice(1).filter((one) => actions.has(firstWord(one))).length;
  const then = sentences.flatMap((sentence) => {
    if (wayThere.has(firstWord(sentence))) return [];
    return [...sentence.matchAll(andThen)].filter(([, word = '']) => isErrand(word.toLowerCase()));
  });
  return 1 + more + then.length;
}

/** A word of offices in it, and what can be said instead; what is said about the day is not said twice. */
export const officeWordOf = (what: string): ReturnType<typeof officeWordIn> =>
  officeWordIn(what.replaceAll(asSoonAsPossible, ''));

export function wordingHints(said: Said, language: string): readonly WordingHint[] {
  const { what, ownerId, due, withoutDate, noDueBecause } = said;
  if (what.trim() === '') return [];
  const knowsIt = language.startsWith('da') && isLatin(what);
  const several = knowsIt && actionsIn(what) > 1;
  const read = lix(what);
  const found: readonly (readonly [WordingHint, boolean])[] = [
    ['severalActions', several],
    ['verbFirst', knowsIt && !saysAction(firstWord(what))],
    ['soon', knowsIt && `${what} ${withoutDate ? noDueBecause : ''}`.search(asSoonAsPossible) >= 0],
    ['who', ownerId === ''],
    ['date', due === '' && !withoutDate],
    ['officeWord', knowsIt && officeWordOf(what) !== null],
    // Two actions in two agreements are shorter already.
    ['longWords', knowsIt && !several && read.words >= fewWords && read.number > readable],
  ];
  return found.flatMap(([hint, isSo]) => (isSo ? [hint] : [])).slice(0, mostHints);
}
