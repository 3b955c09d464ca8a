// Everything on the sheet that is not agreed, each kind in its own block (R09): proposals, decisions on the way,
// duties, what was said as authority, offers, and what is left.
import type { Sheet } from '../../handover/sheet.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { SheetBlock } from './SheetBlock.tsx';
import type { Say } from './saying.ts';

const outcomeWord = {
  nextMeeting: 'nextMeetingOutcome',
  elsewhere: 'elsewhereOutcome',
  citizenDecidesLater: 'decidesLaterOutcome',
} as const;

interface SheetBesideProps {
  readonly sheet: Sheet;
  readonly say: Say;
  readonly language: string;
}

export function SheetBeside({ sheet, say, language }: SheetBesideProps) {
  const you = sheet.readerIsTheCitizen;
  const citizen = { name: sheet.citizen.name };
  const by = (date: string | null) => (date ? say('by', { date: weekdayDate(date, language) }) : '');
  const said = (name: string) => (name ? say('saidBy', { name }) : '');
  const intoCase = (goes: boolean) => (goes ? say('intoCase') : '');
  return (
    <>
      <SheetBlock
        say={say}
        heading={say('pendingDecisions')}
        entries={sheet.pendingDecisions.map((one) => ({
          ...one,
          lines: [
            one.name ? say('decides', { name: one.name }) : '',
            one.elsewhere ? say('decidedElsewhere', { text: one.elsewhere }) : '',
            by(one.answerBy),
            one.inWriting ? say('inWriting') : '',
            one.canComplain ? say(you ? 'complain' : 'complainOf', citizen) : '',
          ],
        }))}
      />
      <SheetBlock
        say={say}
        heading={say('proposals')}
        entries={sheet.proposals.map((one) => ({
          ...one,
          lines: [one.name ? say('proposedBy', { name: one.name }) : ''],
          quotes: one.answer
            ? [
                {
                  id: `${one.id}-answer`,
                  intro: say(one.answer === 'no' ? 'proposalNo' : 'proposalThinking', citizen),
                  text: one.reason,
                },
              ]
            : [],
        }))}
      />
      <SheetBlock
        say={say}
        heading={say('duties')}
        entries={sheet.duties.map((one) => ({ ...one, lines: [said(one.name), intoCase(one.goesIntoCase)] }))}
      />
      <SheetBlock
        say={say}
        heading={say('saidAsAuthority')}
        entries={sheet.saidAsAuthority.map((one) => ({ ...one, lines: [said(one.name), intoCase(one.goesIntoCase)] }))}
      />
      <SheetBlock
        say={say}
        heading={say('offers')}
        hint={say(you ? 'offersHint' : 'offersHintOf', citizen)}
        entries={sheet.offers.map((one) => ({ ...one, lines: [one.name ? say('offerFrom', { name: one.name }) : ''] }))}
      />
      <SheetBlock
        say={say}
        heading={say('refusals')}
        entries={sheet.refusals.map((one) => ({
          ...one,
          lines: [
            one.why ? say('refusalWhy', { text: one.why }) : '',
            one.name ? say('decides', { name: one.name }) : '',
            one.instead ? say('refusalInstead', { text: one.instead }) : '',
            one.inWriting ? say('inWriting') : '',
          ],
        }))}
      />
      <SheetBlock
        say={say}
        heading={say('openQuestions')}
        entries={sheet.openQuestions.map((one) => ({
          ...one,
          lines: [one.name ? say('findsTheAnswer', { name: one.name }) : '', by(one.due)],
        }))}
      />
      <SheetBlock
        say={say}
        heading={say('keptForLater')}
        entries={sheet.keptForLater.map((one) => ({
          ...one,
          lines: [
            one.outcome && one.outcome !== 'agreement' && one.outcome !== 'deletedByCitizen'
              ? say(outcomeWord[one.outcome], citizen)
              : '',
          ],
        }))}
      />
      <SheetBlock
        say={say}
        heading={say('disagreements')}
        entries={sheet.disagreements.map(({ id, about, views }) => ({ id, text: about, views }))}
      />
      <SheetBlock
        say={say}
        heading={say('terms')}
        entries={sheet.terms.map(({ id, term, explanation }) => ({ id, text: term, lines: [explanation] }))}
      />
    </>
  );
}
