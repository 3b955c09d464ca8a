// Everything on the sheet that is not agreed, each kind in its own list (R09): decisions on the way, proposals, duties,
// what was said as authority, offers, and what is left. Empty lists are left out.
import { type DocumentEntry, type DocumentSection, quotesOf, sectionOf } from './documentSection.ts';
import type { Sheet } from './sheet.ts';
import type { SheetView } from './sheetAgreement.ts';
import type { SheetSpeaking, SheetWord } from './speaking.ts';

const outcomeWord = {
  nextMeeting: 'nextMeetingOutcome',
  elsewhere: 'elsewhereOutcome',
  citizenDecidesLater: 'decidesLaterOutcome',
} as const;

export function documentBeside(sheet: Sheet, speaking: SheetSpeaking): readonly DocumentSection[] {
  const { say, day, said } = speaking;
  const you = sheet.readerIsTheCitizen;
  const citizen = { name: sheet.citizen.name };
  const by = (date: string | null) => (date ? say('by', { date: day(date) }) : '');
  const named = (word: SheetWord, name: string) => (name ? say(word, { name }) : '');
  const intoCase = (goes: boolean) => (goes ? say('intoCase') : '');
  const entry = (
    one: { readonly id: string; readonly text: string; readonly views: readonly SheetView[] },
    lines: readonly string[] = [],
    quotes: DocumentEntry['quotes'] = [],
  ): DocumentEntry => ({
    id: one.id,
    owner: '',
    text: said(one.text),
    lines: lines.filter(Boolean),
    quotes: [...quotes, ...quotesOf(one.views, speaking)],
  });
  const block = (word: SheetWord, entries: readonly DocumentEntry[], hint = '') =>
    sectionOf(word, { framed: true, heading: say(word), hint, entries });

  return [
    block(
      'pendingDecisions',
      sheet.pendingDecisions.map((one) =>
        entry(one, [
          named('decides', one.name),
          one.elsewhere ? say('decidedElsewhere', { text: one.elsewhere }) : '',
          by(one.answerBy),
          one.inWriting ? say('inWriting') : '',
          one.canComplain ? say(you ? 'complain' : 'complainOf', citizen) : '',
        ]),
      ),
    ),
    block(
      'proposals',
      sheet.proposals.map((one) =>
        entry(
          one,
          [named('proposedBy', one.name)],
          one.answer
            ? [
                {
                  id: `${one.id}-answer`,
                  intro: say(one.answer === 'no' ? 'proposalNo' : 'proposalThinking', citizen),
                  text: said(one.reason),
                },
              ]
            : [],
        ),
      ),
    ),
    block(
      'duties',
      sheet.duties.map((one) => entry(one, [named('saidBy', one.name), intoCase(one.goesIntoCase)])),
    ),
    block(
      'saidAsAuthority',
      sheet.saidAsAuthority.map((one) => entry(one, [named('saidBy', one.name), intoCase(one.goesIntoCase)])),
    ),
    block(
      'offers',
      sheet.offers.map((one) => entry(one, [named('offerFrom', one.name)])),
      say(you ? 'offersHint' : 'offersHintOf', citizen),
    ),
    block(
      'refusals',
      sheet.refusals.map((one) =>
        entry(one, [
          one.why ? say('refusalWhy', { text: one.why }) : '',
          named('decides', one.name),
          one.instead ? say('refusalInstead', { text: one.instead }) : '',
          one.inWriting ? say('inWriting') : '',
        ]),
      ),
    ),
    block(
      'openQuestions',
      sheet.openQuestions.map((one) => entry(one, [named('findsTheAnswer', one.name), by(one.due)])),
    ),
    block(
      'keptForLater',
      sheet.keptForLater.map((one) => entry(one, [outcomeOf(one.outcome, speaking, citizen)])),
    ),
    block(
      'disagreements',
      sheet.disagreements.map(({ id, about, views }) => entry({ id, text: about, views })),
    ),
    block(
      'terms',
      sheet.terms.map(({ id, term, explanation }) => entry({ id, text: term, views: [] }, [said(explanation)])),
    ),
  ].filter(({ entries }) => entries.length > 0);
}

const outcomeOf = (
  outcome: Sheet['keptForLater'][number]['outcome'],
  { say }: SheetSpeaking,
  citizen: { readonly name: string },
): string =>
  outcome && outcome !== 'agreement' && outcome !== 'deletedByCitizen' ? say(outcomeWord[outcome], citizen) : '';
