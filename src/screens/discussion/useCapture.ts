// What one press makes of the words in the capture field.
import { useTranslation } from 'react-i18next';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { formFieldOf, type NotedKind, notedFrom } from './notedFrom.ts';
import { type Speaker, sourceOf } from './speaker.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useGoAgree } from './useGoAgree.ts';

export interface Noted {
  readonly refused: Refusal | null;
  /** The words have a place, and the field is free for the next. */
  readonly taken: boolean;
  /** Another screen or a form goes on from here. */
  readonly elsewhere: boolean;
  /** For those who do not see it happen. */
  readonly said: string | null;
}

export function useCapture(onOpen: OpenTalkDialog) {
  const { t } = useTranslation(['discussion', 'method']);
  const tell = useTell();
  const goAgree = useGoAgree();
  const sign = useMeeting((m) => m.roleSign);
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const citizenId = useMeeting((m) => m.citizenId);
  const lastLine = useMeeting((m) => m.lines.at(-1));
  /** A form that is half written is not begun anew. */
  const halfWritten = useDrafts((drafts) =>
    Object.values(formFieldOf)
      .filter((field) => field in drafts)
      .join(' '),
  ).split(' ');
  const besides = [t('method:choice.else'), t('method:choice.notNow')];
  const after = (refused: Refusal | null, said: string): Noted => ({
    refused,
    taken: refused === null,
    elsewhere: false,
    said: refused ? null : said,
  });

  const say = (text: string, speaker: Speaker): Noted => {
    const source = sourceOf(speaker, sign);
    const line = { id: newId(), byId: speaker.one.id, source, text, goesIntoCase: false };
    return after(tell({ type: 'line.said', line }), t('capture.told'));
  };
  const park = (text: string, speaker: Speaker): Noted =>
    after(tell({ type: 'item.parked', item: { id: newId(), text, raisedById: speaker.one.id } }), t('capture.parked'));
  const agree = (what: string, speaker: Speaker): Noted => ({
    refused: null,
    taken: goAgree({ what, ownerId: speaker.one.id }),
    elsewhere: true,
    said: null,
  });
  const noteAs = (kind: NotedKind, text: string, speaker: Speaker): Noted => {
    const lastLineId = lastLine?.id ?? null;
    const telling = text && notedFrom(kind, { text, speaker, gamemasterId, citizenId, lastLineId, besides });
    if (telling) return after(tell(telling), t('capture.told'));
    if (kind === 'view') {
      if (lastLine) onOpen({ kind, aboutId: lastLine.id, about: lastLine.text });
      return { refused: lastLine ? null : 'text', taken: false, elsewhere: lastLine !== undefined, said: null };
    }
    const field = formFieldOf[kind];
    if (text === '' || halfWritten.includes(field)) {
      onOpen({ kind });
      return { refused: null, taken: false, elsewhere: true, said: null };
    }
    const refused = tell({ type: 'draft.typed', field, text });
    if (refused) return after(refused, '');
    onOpen({ kind });
    return { refused: null, taken: true, elsewhere: true, said: null };
  };
  return { say, park, agree, noteAs };
}
