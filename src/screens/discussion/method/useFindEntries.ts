// Everything the seven techniques and the bisidder's fourteen cards say in this meeting: first what is said, then when
// to use it and what to avoid.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { supportPromptIds, supportPromptSentences } from '../../../content/supportPrompts.ts';
import { techniqueCues, techniques, techniqueSentences, techniqueTraps } from '../../../content/techniques.ts';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { spokenTopic } from '../../frame/spokenTopic.ts';
import type { FindEntry } from './found.ts';

export function useFindEntries(): readonly FindEntry[] {
  const { t } = useTranslation(['techniques', 'prompts']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  return useMemo(() => {
    const words = { name, topic };
    const card = (key: string, text: string, place: FindEntry['place']): FindEntry => ({ key, text, place });
    const said = techniques.flatMap(({ id }) =>
      techniqueSentences.map((one, at) =>
        card(`${id} ${one}`, t(`techniques:${id}.say.${one}`, words), { card: id, part: 'say', at }),
      ),
    );
    const asked = supportPromptIds.flatMap((prompt) => [
      card(prompt, t(`prompts:${prompt}.title`, words), { card: 'support', prompt }),
      ...supportPromptSentences.map((one) =>
        card(`${prompt} ${one}`, t(`prompts:${prompt}.say.${one}`, words), { card: 'support', prompt }),
      ),
    ]);
    const when = [
      ...techniques.flatMap(({ id }) =>
        techniqueCues.map((one) =>
          card(`${id} ${one}`, t(`techniques:${id}.cues.${one}`, words), { card: id, part: 'cues' }),
        ),
      ),
      ...supportPromptIds.flatMap((prompt) => [
        card(`${prompt} when`, t(`prompts:${prompt}.when`, words), { card: 'support', prompt }),
        card(`${prompt} then`, t(`prompts:${prompt}.gamemaster`, words), { card: 'support', prompt }),
      ]),
    ];
    const avoided = techniques.flatMap(({ id }) => [
      ...techniqueTraps.map((one) =>
        card(`${id} ${one}`, t(`techniques:${id}.avoid.${one}`, words), { card: id, part: 'avoid' }),
      ),
      card(`${id} why`, t(`techniques:${id}.purpose`, words), { card: id, part: 'purpose' }),
    ]);
    return [...said, ...asked, ...when, ...avoided];
  }, [t, name, topic]);
}
