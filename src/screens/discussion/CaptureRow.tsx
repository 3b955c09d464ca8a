// What is said, in one field: type and press Enter. Who says it is remembered. Typing here draws nothing else again.
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { captureMark } from './focusCapture.ts';
import { MoreToNote } from './MoreToNote.tsx';
import { sourceOf, speakerDraft, speakerNow, speakersOf } from './speaker.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useGoAgree } from './useGoAgree.ts';

export function CaptureRow({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const sentence = useMissingSentence();
  const goAgree = useGoAgree();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const sign = useMeeting((m) => m.roleSign);
  const citizenId = useMeeting((m) => m.citizenId);
  const remembered = useDrafts((drafts) => drafts[speakerDraft]);
  const speakers = speakersOf(useHere());
  const speaker = speakerNow(speakers, remembered, citizenId);
  const key = speaker?.key ?? '';
  const draft = useDraftText('capture');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const text = draft.text.trim();
  const named = (one: (typeof speakers)[number]) =>
    one.onBehalf ? t('capture.whoFor', { person: one.one.name, name }) : one.one.name;

  const choose = (next: string | undefined) => {
    if (next !== undefined) tell({ type: 'draft.typed', field: speakerDraft, text: next });
  };
  const note = (because: Refusal | null, done: string) => {
    setRefused(because);
    setTold(because ? '' : done);
    if (!because) draft.clear();
    field.current?.focus();
  };
  const say = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!speaker) return;
    const line = { id: newId(), byId: speaker.one.id, source: sourceOf(speaker, sign), text, goesIntoCase: false };
    note(tell({ type: 'line.said', line }), t('capture.told'));
  };
  const park = () =>
    speaker &&
    note(tell({ type: 'item.parked', item: { id: newId(), text, raisedById: speaker.one.id } }), t('capture.parked'));
  const agree = () => {
    if (!speaker || draft.error) return;
    if (goAgree({ what: text, ownerId: speaker.one.id })) draft.clear();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const at = speakers.findIndex((one) => one.key === key);
    if (event.key === 'Escape') event.currentTarget.blur();
    else if (event.key === 'ArrowUp') choose(speakers.at(at - 1)?.key);
    else if (event.key === 'ArrowDown') choose(speakers[(at + 1) % speakers.length]?.key);
    else return;
    event.preventDefault();
  };

  return (
    <form className="catch" onSubmit={say}>
      <select
        className="field"
        aria-label={t('capture.who')}
        autoComplete="off"
        value={key}
        onChange={(event) => {
          choose(event.target.value);
          field.current?.focus();
        }}
      >
        {speakers.map((one) => (
          <option key={one.key} value={one.key}>
            {named(one)}
          </option>
        ))}
      </select>
      <Field
        ref={field}
        label={t('capture.label')}
        hideLabel
        placeholder={t('capture.label')}
        enterKeyHint="send"
        {...captureMark}
        value={draft.text}
        error={draft.error ?? (refused && sentence(refused))}
        onChange={(typed) => {
          setRefused(null);
          setTold('');
          draft.onChange(typed);
        }}
        onKeyDown={onKeyDown}
      />
      <Button icon="bubble" submit>
        {t('capture.said')}
      </Button>
      <Button icon="inbox" onClick={park}>
        {t('capture.later')}
      </Button>
      <Button icon="hand" onClick={agree}>
        {t('capture.agreement')}
      </Button>
      <MoreToNote onOpen={onOpen} />
      <p role="status" className="vh">
        {told || (speaker && t('capture.nowSpeaks', { person: named(speaker) }))}
      </p>
    </form>
  );
}
