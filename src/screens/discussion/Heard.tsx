// What has been said, the newest in sight. Of a long talk only the last part is drawn, so that it stays as quick as a short
// one; what came before is one press away.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPaint } from '../../room/afterPaint.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { focusCapture } from './focusCapture.ts';
import { heardEntries } from './heardEntries.ts';
import { NotedConsent } from './NotedConsent.tsx';
import { NotedDisagreement } from './NotedDisagreement.tsx';
import { NotedMomentRow } from './NotedMomentRow.tsx';
import { NotedQuestion } from './NotedQuestion.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

const drawnAtFirst = 40;

export function Heard({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'noting', 'home']);
  const calm = useCalmView();
  const lines = useMeeting((m) => m.lines);
  const openQuestions = useMeeting((m) => m.openQuestions);
  const disagreements = useMeeting((m) => m.disagreements);
  const consents = useMeeting((m) => m.consents);
  const timeline = useMeeting((m) => m.timeline);
  const entries = useMemo(
    () => heardEntries({ lines, openQuestions, disagreements, consents, timeline }),
    [lines, openQuestions, disagreements, consents, timeline],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const newest = entries.at(-1)?.what.id;
  const [all, setAll] = useState(false);
  const before = all ? 0 : Math.max(0, entries.length - drawnAtFirst);
  // The list is turned over: its beginning is the newest. Somebody who had scrolled up comes back to it after the paint.
  useEffect(() => {
    afterPaint(() => {
      if (scroller.current) scroller.current.scrollTop = 0;
    });
  }, [newest]);

  if (entries.length === 0) {
    return (
      <div className="heard">
        <p className="nothing">
          {t('heard.empty')}
          <Button look="quiet" icon="pencil" onClick={focusCapture}>
            {t('heard.begin')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div ref={scroller} className="heard">
      <ul aria-label={t('heard.list')}>
        {before > 0 && (
          <li className="before">
            <Button look="quiet" icon="chevronUp" onClick={() => setAll(true)}>
              {calm ? t('home:search.clear') : t('noting:before', { count: before })}
            </Button>
          </li>
        )}
        {entries.slice(before).map((entry) => {
          const { kind, what } = entry;
          if (kind === 'line') return <SaidLine key={what.id} line={what} onOpen={onOpen} />;
          if (kind === 'openQuestion') return <NotedQuestion key={what.id} question={what} onOpen={onOpen} />;
          if (kind === 'disagreement') return <NotedDisagreement key={what.id} disagreement={what} onOpen={onOpen} />;
          if (kind === 'consent') return <NotedConsent key={what.id} consent={what} onOpen={onOpen} />;
          return <NotedMomentRow key={what.id} moment={what} onOpen={onOpen} />;
        })}
      </ul>
    </div>
  );
}
