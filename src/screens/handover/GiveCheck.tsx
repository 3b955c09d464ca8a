// The look before anything is given: to whom, the very text, and what to think of first. It stops nothing but a CPR
// number (R15); the citizen decides.
import { useTranslation } from 'react-i18next';
import { type Warning, warningsIn } from '../../handover/sharingCheck.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Words } from '../../ui/Words.tsx';

interface GiveCheckProps {
  /** The names of those it goes to. */
  readonly to: string;
  readonly text: string;
  /** The sheet stands on the screen as it will be on paper, so its text is not shown a second time. */
  readonly isOnPaper?: boolean;
  readonly note?: string;
  /** What is missing before it can be given. */
  readonly lacking?: string;
  /** What the press does, where giving is one thing. */
  readonly press?: string;
  readonly onGive: () => void;
  readonly onLetBe: () => void;
}

export function GiveCheck({ to, text, isOnPaper = false, note, lacking, press, onGive, onLetBe }: GiveCheckProps) {
  const { t } = useTranslation('give');
  const meeting = useMeeting((m) => m);
  const warnings = warningsIn(text, meeting);
  const isStopped = warnings.some(({ kind }) => kind === 'cpr');
  return (
    <div className="look">
      <h3>{t('check.to', { names: to })}</h3>
      {note && <p className="hint">{note}</p>}
      {isOnPaper && <p className="hint">{t('check.onPaper')}</p>}
      {!isOnPaper && text && (
        <Words
          hideLabel
          label={t('check.text', { names: to })}
          className="thetext"
          readOnly
          rows={8}
          value={text}
          onChange={() => undefined}
        />
      )}
      {warnings.length > 0 && (
        <ul className="warnings">
          {warnings.map((warning) => (
            <li key={`${warning.kind} ${warning.found}`}>
              <Icon name="warning" />
              <WarningWords warning={warning} />
            </li>
          ))}
        </ul>
      )}
      {lacking && <p className="hint">{lacking}</p>}
      <div className="chips">
        <Button
          icon={isOnPaper ? 'printer' : 'check'}
          lacking={isStopped || Boolean(lacking)}
          onClick={isStopped || lacking ? undefined : onGive}
        >
          {press ?? t('check.give')}
        </Button>
        <Button look="quiet" onClick={onLetBe}>
          {t('check.letBe')}
        </Button>
      </div>
    </div>
  );
}

/** What the citizen would not talk about stays covered: others sit at the screen too. */
function WarningWords({ warning: { kind, found } }: { readonly warning: Warning }) {
  const { t } = useTranslation('give');
  if (kind !== 'notToTalkAbout') return <p>{t(`check.${kind}`, { found })}</p>;
  return (
    <div>
      <p>{t('check.notToTalkAbout')}</p>
      <Disclosure summary={t('check.which')}>
        <p dir="auto">{found}</p>
      </Disclosure>
    </div>
  );
}
