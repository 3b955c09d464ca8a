// What is said, in one field: type, and one press says what it is. Who says it is remembered.
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { CaptureField, type Captured } from './CaptureField.tsx';
import { kindOfKey, MoreToNote } from './MoreToNote.tsx';
import type { Speaker } from './speaker.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { type Noted, useCapture } from './useCapture.ts';
import { useSpeaker } from './useSpeaker.ts';

export function CaptureRow({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'noting', 'support']);
  const sentence = useMissingSentence();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const { speakers, speaker, choose, step } = useSpeaker();
  const { say, park, agree, noteAs } = useCapture(onOpen);
  const captured = useRef<Captured>(null);
  const who = useRef<HTMLButtonElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState<Noted | null>(null);
  /** Told only when the arrows turned to somebody: while one types there is nothing to hear. */
  const [turned, setTurned] = useState(false);
  const named = ({ one, onBehalf, fromPapers }: Speaker) =>
    fromPapers ? t('support:whose.papers') : onBehalf ? t('capture.whoFor', { person: one.name, name }) : one.name;

  const note = (how: (words: string, by: Speaker) => Noted, by = speaker) => {
    const words = captured.current?.words();
    if (words === null || words === undefined || !by) return captured.current?.focus();
    const noted = how(words, by);
    setDone(noted);
    setTurned(false);
    if (noted.taken) captured.current?.clear();
    if (!noted.elsewhere) captured.current?.focus();
  };
  const turn = (by: -1 | 1) => {
    choose(step(by));
    setTurned(true);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    note(say);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
    const kind = altKey ? kindOfKey(code) : undefined;
    if (key === 'Escape') event.currentTarget.blur();
    else if (key === 'ArrowDown' && altKey) who.current?.click();
    else if (key === 'ArrowUp') turn(-1);
    else if (key === 'ArrowDown') turn(1);
    else if (key === 'Enter' && shiftKey) note(park);
    else if (key === 'Enter' && (ctrlKey || metaKey)) note(agree);
    else if (key === 'Enter' && altKey) more.current?.click();
    else if (kind === 'consent') onOpen({ kind });
    else if (kind) note((words, by) => noteAs(kind, words, by));
    else return;
    event.preventDefault();
  };

  return (
    <form className="catch" onSubmit={submit}>
      <select
        className="field"
        aria-label={t('capture.who')}
        autoComplete="off"
        value={speaker?.key ?? ''}
        onChange={(event) => {
          choose(event.target.value);
          captured.current?.focus();
        }}
      >
        {speakers.map((one) => (
          <option key={one.key} value={one.key}>
            {named(one)}
          </option>
        ))}
      </select>
      <CaptureField
        ref={captured}
        error={done?.refused ? sentence(done.refused) : null}
        onWrite={() => {
          setDone(null);
          setTurned(false);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="saidby">
        <Button icon="bubble" submit>
          {t('capture.said')}
        </Button>
        <Menu
          label={t('noting:saidBy')}
          icon="chevronUp"
          opener={who}
          items={speakers.map((one, at) => ({
            id: one.key,
            ...(at < 9 ? { shortcut: String(at + 1) } : {}),
            label: named(one),
            onPress: () => {
              choose(one.key);
              note(say, one);
            },
          }))}
        />
      </span>
      <Button icon="inbox" onClick={() => note(park)}>
        {t('capture.later')}
      </Button>
      <Button icon="hand" onClick={() => note(agree)}>
        {t('capture.agreement')}
      </Button>
      <MoreToNote opener={more} onNote={(kind) => note((words, by) => noteAs(kind, words, by))} onOpen={onOpen} />
      <p role="status" className="vh">
        {done?.said ?? (turned && speaker && t('capture.nowSpeaks', { person: named(speaker) }))}
      </p>
    </form>
  );
}
