// One answer, one key: 1 to 5, also as presses. Nothing is chosen beforehand.
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../meeting/followUp.ts';
import { useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useSingleKeys } from '../frame/useSingleKeys.ts';

interface AnswerKeysProps {
  /** The promise waits for its owner's yes. */
  readonly withYes: boolean;
  readonly answered: Outcome | null;
  readonly onAnswer: (outcome: Outcome) => void;
}

const inOrder: readonly Outcome[] = ['done', 'notYet', 'needsHelp', 'noAnswer', 'confirmed'];

export function AnswerKeys({ withYes, answered, onAnswer }: AnswerKeysProps) {
  const { t } = useTranslation(['calls', 'reply']);
  const keysOn = useSession((s) => s.singleKeys);
  const offered = withYes ? inOrder : inOrder.slice(0, 4);
  useSingleKeys((key) => {
    const outcome = offered[Number(key) - 1];
    if (outcome) onAnswer(outcome);
    return outcome !== undefined;
  });
  return (
    <fieldset className="answers">
      <legend>{t('answers')}</legend>
      {offered.map((outcome, at) => (
        <Button key={outcome} big aria-pressed={outcome === answered} onClick={() => onAnswer(outcome)}>
          {keysOn && <kbd aria-hidden="true">{at + 1}</kbd>}
          {t(`reply:outcome.${outcome}`)}
        </Button>
      ))}
    </fieldset>
  );
}
