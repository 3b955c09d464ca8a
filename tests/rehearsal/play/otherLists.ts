// What is not an agreement: proposals the citizen said no to, offers, and decisions that are on their way.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Scenario } from '../scenario.ts';
import { pickPerson } from './noted.ts';
import type { Play } from './play.ts';

const formOf = ({ stage }: Play, name: string) => stage.page.getByRole('form', { name, exact: true });

export async function otherLists(play: Play): Promise<void> {
  for (const one of play.story.rejectedProposals) await proposal(play, one);
  for (const one of play.story.offers) await offer(play, one);
  for (const one of play.story.pendingDecisions) await pending(play, one);
  const { agreements, pendingDecisions } = play.account.peek(play.story);
  for (const { id, what, authority } of agreements) {
    const waits = authority?.status === 'pending' || authority?.status === 'missingFromMeeting';
    if (waits && !pendingDecisions.some(({ agreementId }) => agreementId === id)) {
      play.account.remark(`"${what}" waits for a decision: it stands there by itself`, play.story, [
        'pendingDecisions[+]',
      ]);
    }
  }
}

async function save(play: Play, form: ReturnType<typeof formOf>) {
  await play.person.press('button', say('agreements:others.save'), form);
  await expect(form).toBeHidden();
}

/** Somebody has to stand behind it. */
async function orTheGamemaster(play: Play, form: ReturnType<typeof formOf>, label: string) {
  const { person, account, gamemaster } = play;
  const list = labelled(form, label);
  if ((await list.inputValue()) !== '') return;
  account.remark(`"${label}" needs somebody of the table: ${gamemaster}`);
  await person.pickOn(list, gamemaster);
}

async function proposal(play: Play, one: Scenario['rejectedProposals'][number]) {
  const { person, citizen: name } = play;
  const add = say('agreements:others.proposal.add');
  await person.press('button', add);
  const form = formOf(play, add);
  await person.write(say('agreements:others.proposal.text'), one.text, form);
  await pickPerson(play, say('agreements:others.proposal.by'), one, 'proposedBy', form);
  await orTheGamemaster(play, form, say('agreements:others.proposal.by'));
  const answer = one.makesSense === 'no' || !one.makesSense ? 'no' : 'thinking';
  await person.choose(
    say('agreements:others.proposal.answer', { name }),
    say(`agreements:others.proposal.${answer}`),
    form,
  );
  if (one.citizenReason)
    await person.write(say('agreements:others.proposal.reason', { name }), one.citizenReason, form);
  await play.stage.step('proposal');
  await save(play, form);
}

async function offer(play: Play, one: Scenario['offers'][number]) {
  const { person, account } = play;
  const add = say('agreements:others.offer.add');
  await person.press('button', add);
  const form = formOf(play, add);
  account.took(one, ['id']);
  await person.write(say('agreements:others.offer.text'), one.text, form);
  await pickPerson(play, say('agreements:others.offer.by'), one, 'by', form);
  await orTheGamemaster(play, form, say('agreements:others.offer.by'));
  const { obligation } = account.peek(one);
  if (obligation === false || obligation === 'none') account.took(one, ['obligation']);
  else account.notPlayed(one, 'an offer obliges nobody', ['obligation']);
  await save(play, form);
}

/** The app has made one for every agreement that waits; what the file tells beside it is put in. */
async function pending(play: Play, one: Scenario['pendingDecisions'][number]) {
  const { person, account, stage, story } = play;
  const known = account.peek(one);
  const agreement = account.peek(story).agreements.find(({ id }) => id === known.agreementId);
  if (!agreement) return account.notPlayed(one, 'no such agreement');
  const list = stage.page.getByRole('region', { name: say('words:list.pendingDecisions') });
  const change = list.getByRole('button', {
    name: say('agreements:others.change', { what: agreement.what }),
    exact: true,
  });
  const add = say('agreements:others.decision.add');
  const isThere = await person.has(change);
  account.took(one, ['agreementId']);
  const asIs =
    isThere &&
    known.authorityId === agreement.authority?.byId &&
    known.mustComeInWriting === (agreement.writtenDecisionExpected === true) &&
    known.complaintGuidance === true &&
    !known.decidedElsewhere;
  if (asIs) return account.took(one, ['authorityId', 'mustComeInWriting', 'complaintGuidance', 'decidedElsewhere']);
  if (isThere) await person.pressOn(change);
  else await person.press('button', add);
  const form = formOf(play, add);
  if (!isThere) await person.write(say('agreements:others.decision.what'), agreement.what, form);
  await pickPerson(play, say('agreements:others.decision.by'), one, 'authorityId', form);
  if (typeof known.decidedElsewhere === 'string' && known.decidedElsewhere) {
    await person.write(say('agreements:others.decision.elsewhere'), known.decidedElsewhere, form);
    account.took(one, ['decidedElsewhere']);
  } else if (known.decidedElsewhere !== undefined && known.decidedElsewhere !== null) {
    if (known.decidedElsewhere === false) account.took(one, ['decidedElsewhere']);
    else account.notPlayed(one, 'the file does not tell where', ['decidedElsewhere']);
  }
  if (!isThere && agreement.due) {
    await person.pickDate(say('agreements:others.decision.answerBy'), agreement.due, form);
  }
  await person.check(say('agreements:others.decision.inWriting'), one.mustComeInWriting === true, form);
  await person.check(say('agreements:others.decision.complaint'), one.complaintGuidance === true, form);
  await save(play, form);
  return undefined;
}
