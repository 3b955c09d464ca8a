// The course of the meeting, moment by moment: what was explained, chosen, refused, and when there was a break.
import { supportPromptIds } from '../../content/supportPrompts.ts';
import { techniques } from '../../content/techniques.ts';
import type { TimelineMoment } from '../../meeting/timeline.ts';
import type { Entry, Telling } from './entry.ts';

function momentEntry({ t, nameOf, m }: Telling, one: TimelineMoment): Entry {
  switch (one.kind) {
    case 'phase':
      return { label: t('label.phase'), text: t(`words:phase.${one.phase}`) };
    case 'technique': {
      const known = techniques.find(({ id }) => id === one.techniqueId)?.id;
      return { label: t('label.technique'), text: known ? t(`techniques:${known}.short`) : one.techniqueId };
    }
    case 'supportPrompt': {
      const known = supportPromptIds.find((id) => id === one.promptId);
      const text = known ? t(`prompts:${known}.title`) : one.promptId;
      return {
        label: t('label.supportPrompt', { name: nameOf(one.byId) }),
        text,
        more: [one.handled && t('label.handled')],
      };
    }
    case 'break':
      return { label: t('label.break'), text: t('label.minutes', { count: one.minutes }) };
    case 'privateTime':
      return { label: t('label.privateTime'), text: t('label.minutes', { count: one.minutes }) };
    case 'timeOut':
      return { label: t('label.timeOut'), text: t('label.minutes', { count: one.minutes }) };
    case 'gamemaster':
      return { label: t('label.gamemaster'), text: nameOf(one.toId) };
    case 'concern':
      return { label: t('label.concernHandled'), text: nameOf(one.byId) };
    case 'roleSwitch':
      return { label: t('label.roleSwitch'), text: t(`words:roleSign.${one.to}`) };
    case 'termExplained':
      return { label: t('label.termExplained'), text: one.term, more: [one.explanation, nameOf(one.byId)] };
    case 'choice':
      return {
        label: t('label.choice'),
        text: one.question,
        more: [...one.options, one.chosen && t('label.chosen', { text: one.chosen })],
      };
    case 'claimCheck':
      return {
        label: t('label.claimCheck'),
        text: one.claim,
        more: [
          one.saidById && t('label.saidBy', { name: nameOf(one.saidById) }),
          t(`words:claim.${one.verdict}`),
          one.sourceOwnerId && t('label.findsTheAnswer', { name: nameOf(one.sourceOwnerId) }),
        ],
      };
    case 'refusal':
      return {
        label: t('label.refusal'),
        text: one.what,
        more: [
          one.why && t('label.because', { text: one.why }),
          nameOf(one.decidedById),
          one.instead && t('label.instead', { text: one.instead }),
          one.writtenDecisionExpected && t('label.inWriting'),
        ],
      };
    case 'stopped':
      return {
        label: t('label.stopped'),
        text: one.reasonGiven,
        more: [
          one.followOutById && t('label.followedOut', { name: nameOf(one.followOutById) }),
          one.callById && t('label.calls', { name: nameOf(one.callById), when: one.callAt }),
        ],
      };
    case 'goneOn':
      return { text: t('label.goneOn'), label: nameOf(m.plan.gamemasterId) };
  }
}

export const momentEntries = (telling: Telling): readonly Entry[] =>
  telling.m.timeline.map((one) => {
    const entry = momentEntry(telling, one);
    return { ...entry, id: one.id, more: [...(entry.more ?? []), telling.momentOf(one.at)] };
  });
