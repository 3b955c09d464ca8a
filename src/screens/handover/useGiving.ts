// What every way home needs: whose sheet, in which words, and telling that it was given. Nothing leaves from here.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sheet, sheetFor } from '../../handover/sheet.ts';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import { sheetText } from '../../handover/sheetText.ts';
import type { SheetSpeaking, Speaking } from '../../handover/speaking.ts';
import type { HandoverWay } from '../../meeting/closing.ts';
import { citizenOf, type Meeting, versionOf } from '../../meeting/meeting.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { useBeside } from './useBeside.ts';
import { useSpeaking } from './useSpeaking.ts';

export interface Giving {
  readonly meeting: Meeting;
  readonly citizen: string;
  readonly speaking: Speaking;
  /** The citizen's other language, for the citizen's own sheet; null when it is in one. */
  readonly beside: SheetSpeaking | null;
  /** The citizen's own. */
  readonly sheet: Sheet;
  readonly textOf: (sheet: Sheet) => string;
  readonly sheetOf: (reader: string) => Sheet;
  readonly handOver: (way: HandoverWay, toId: string | null) => void;
  /** Whether it was given this way before, and as which edition; empty when it was not. */
  readonly given: (ways: readonly HandoverWay[], toId?: string) => string;
}

export function useGiving(): Giving {
  const { t } = useTranslation('give');
  const tell = useTell();
  const phase = usePhase();
  const meeting = useMeeting((m) => m);
  const speaking = useSpeaking();
  const beside = useBeside()?.speaking ?? null;
  const sheet = useMemo(() => sheetFor(meeting, phase, meeting.citizenId), [meeting, phase]);
  return {
    meeting,
    citizen: citizenOf(meeting)?.name ?? '',
    speaking,
    beside,
    sheet,
    textOf: (one) => sheetText(sheetDocument(one, speaking, beside)),
    sheetOf: (reader) => sheetFor(meeting, phase, reader),
    handOver: (way, toId) => void tell({ type: 'sheet.handedOver', way, toId }),
    given: (ways, toId) => {
      const last = meeting.handovers.findLast((one) => ways.includes(one.way) && (!toId || one.toId === toId));
      if (!last) return '';
      return last.version === versionOf(meeting) ? t('given') : t('givenAs', { version: last.version });
    },
  };
}
