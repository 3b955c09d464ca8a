// One agreement on the list: the sentence, who decides, the citizen's answer, what others see in it, and what can be
// done with it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Answer } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { AgreementSentence } from '../frame/AgreementSentence.tsx';
import { AnswerRow } from '../frame/AnswerRow.tsx';
import { AnswerWords } from '../frame/AnswerWords.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { NotConfirmed } from '../frame/NotConfirmed.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useName } from '../frame/useName.ts';
import { Views } from '../frame/Views.tsx';
import type { WordsDialog } from '../frame/WordsMatter.tsx';
import { WordsWindow } from '../frame/WordsWindow.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { OkMark } from '../../ui/OkMark.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { useSmallPrint } from './useSmallPrint.ts';

interface AgreementRowProps {
  readonly agreement: Agreement;
  /** The citizen is being asked about this one now. */
  readonly asked: boolean;
  readonly onAsk: () => void;
  readonly onAnswered: (answer: Answer) => void;
  readonly onChange: () => void;
  readonly onSetAside: () => void;
}

const markOf = { yes: 'yes', change: 'change', thinking: 'think', none: 'none' } as const;

export function AgreementRow({ agreement, asked, onAsk, onAnswered, onChange, onSetAside }: AgreementRowProps) {
  const { t } = useTranslation(['agreements', 'discussion', 'composing']);
  const tell = useTell();
  const nameOf = useName();
  const citizen = useMeeting(citizenOf);
  const owner = useMeeting((m) => personIn(m, agreement.ownerId));
  const smallPrint = useSmallPrint()(agreement);
  const [words, setWords] = useState<WordsDialog | null>(null);
  const { id, answer, what } = agreement;
  const name = citizen?.name ?? '';
  const state = answer?.answer ?? 'none';

  const answerWith = (given: Answer) => {
    const refused = tell({ type: 'agreement.answered', id, byId: citizen?.id ?? '', answer: given, words: '' });
    if (!refused) onAnswered(given);
  };
  const items: readonly MenuItem[] = [
    { id: 'change', label: t('list.change'), icon: 'pencil', onPress: onChange },
    ...(asked ? [] : [{ id: 'ask', label: t('list.ask', { name }), icon: 'bubble' as const, onPress: onAsk }]),
    ...(state === 'yes'
      ? []
      : [{ id: 'aside', label: t('list.setAside'), icon: 'inbox' as const, onPress: onSetAside }]),
    ...(agreement.saidBack || owner?.attendance === 'absent'
      ? []
      : [
          {
            id: 'saidBack',
            label: t('composing:saidBack.done', { name: owner?.name ?? '' }),
            icon: 'check' as const,
            onPress: () => void tell({ type: 'agreement.saidBack', id, byId: agreement.ownerId, words: '' }),
          },
        ]),
    {
      id: 'view',
      label: t('discussion:heard.addView'),
      icon: 'eye',
      onPress: () => setWords({ kind: 'view', aboutId: id, about: what }),
    },
    {
      id: 'remove',
      label: t('list.remove'),
      icon: 'trash',
      onPress: () => void tell({ type: 'agreement.removed', id }),
    },
  ];

  return (
    <li className={asked ? 'asked' : undefined}>
      <Avatar name={owner?.name ?? ''} tone={toneOf(owner?.role)} />
      <div>
        <p>
          <AgreementSentence agreement={agreement} />
        </p>
        <small>{smallPrint}</small>
        <NotConfirmed agreement={agreement} />
        {answer && answer.words !== '' && !asked && (
          <>
            <p className="by">
              <bdi>{nameOf(answer.byId)}</bdi>:
            </p>
            <Voice size="m">{answer.words}</Voice>
          </>
        )}
        <Views aboutId={id} onOpen={setWords} />
        <InterpretedLine said={what} />
        <WordsWindow dialog={words} onClose={() => setWords(null)} />
      </div>
      <OkMark answer={markOf[state]}>{t(`mark.${state}`, { name })}</OkMark>
      <Menu label={t('list.menu', { what })} items={items} />
      {asked && (
        <div className="band">
          <AnswerRow given={answer?.answer} onAnswer={answerWith} />
          {answer && answer.answer !== 'yes' && (
            <div className="ownwords">
              <AnswerWords agreementId={id} answer={answer} />
              <p className="hint">{t(answer.answer === 'change' ? 'answer.changeHint' : 'answer.thinkingHint')}</p>
              <Button icon="pencil" onClick={onChange}>
                {t('list.change')}
              </Button>
              <Button onClick={onSetAside}>{t('list.setAside')}</Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
