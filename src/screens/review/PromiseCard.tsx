// One promise of last time and what became of it. Not kept asks why, where it lay and what now - never for blame (R20).
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import {
  isTold,
  nextSteps,
  type Report,
  type Result,
  type ResultStatus,
  sides,
  statuses,
} from '../../meeting/followUp.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { AgreementSentence } from '../frame/AgreementSentence.tsx';
import { LineBeside } from '../frame/LineBeside.tsx';
import { HeardSince } from '../frame/HeardSince.tsx';
import { SeenOtherwise } from '../frame/SeenOtherwise.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { Card } from '../../ui/Card.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Words } from '../../ui/Words.tsx';

const noReports: readonly Report[] = [];

interface PromiseCardProps {
  readonly agreement: Agreement;
  /** Somebody chose it: reading goes on here. */
  readonly takesFocus: boolean;
}

export function PromiseCard({ agreement, takesFocus }: PromiseCardProps) {
  const { t } = useTranslation(['review', 'reply']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const result = useMeeting((m) => m.lastTime?.results.find((one) => one.agreementId === agreement.id));
  const reports = useMeeting((m) => m.lastTime?.reports) ?? noReports;
  const heard = reports.filter((one) => one.agreementId === agreement.id);
  const participants = useMeeting((m) => m.participants);
  const unconfirmed = agreement.ownerSaidYesAt === null;
  const isOpen = result?.status === 'partly' || result?.status === 'notKept';

  const say = (changes: Partial<Result>) => {
    const known = { status: changes.status ?? result?.status, what: '', whyNot: '', side: null, next: null };
    if (!known.status) return null;
    return tell({
      type: 'result.told',
      result: { ...known, ...result, ...changes, agreementId: agreement.id, status: known.status },
    });
  };
  const setStatus = (status: ResultStatus) =>
    void say(status === 'partly' || status === 'notKept' ? { status } : { status, whyNot: '', side: null, next: null });
  const what = useToldText(result?.what ?? '', (text) => say({ what: text }));
  const whyNot = useToldText(result?.whyNot ?? '', (text) => say({ whyNot: text }));

  return (
    <Card as="article" className="promise">
      <h2 ref={heading} tabIndex={-1} className="deal">
        <AgreementSentence agreement={agreement} />
      </h2>
      <LineBeside said={agreement.what} />
      {unconfirmed && (
        <p>
          <Tag icon="question">
            {t('reply:unconfirmed', { person: personIn({ participants }, agreement.ownerId)?.name ?? '' })}
          </Tag>
        </p>
      )}
      <HeardSince reports={heard} citizen={name} />
      <ChoiceRow
        legend={t('question', { name })}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={result?.status}
        onChange={setStatus}
      />
      {result && (
        <div className={isOpen ? 'told two' : 'told'}>
          <Words label={t('what')} rows={1} value={what.text} error={what.error} onChange={what.onChange} />
          {isOpen && (
            <>
              <Words label={t('why')} rows={1} value={whyNot.text} error={whyNot.error} onChange={whyNot.onChange} />
              <ChoiceRow
                legend={t('sideQuestion')}
                options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
                value={result.side ?? undefined}
                onChange={(side) => void say({ side })}
                onClear={() => void say({ side: null })}
              />
              <ChoiceRow
                legend={t('nextQuestion')}
                options={nextSteps.map((value) => ({ value, label: t(`next.${value}`) }))}
                value={result.next ?? undefined}
                onChange={(next) => void say({ next })}
                onClear={() => void say({ next: null })}
              />
            </>
          )}
        </div>
      )}
      <SeenOtherwise aboutId={agreement.id} about={agreement.what} />
      <p className="hint" role="status">
        {result && (isTold(result) ? result.next && t(`nextHint.${result.next}`) : t(`missing.${lacking(result)}`))}
      </p>
    </Card>
  );
}

/** The first thing a promise that was not kept still lacks. */
function lacking(result: Result): 'why' | 'side' | 'next' {
  if (result.whyNot.trim() === '') return 'why';
  return result.side === null && result.status === 'notKept' ? 'side' : 'next';
}
