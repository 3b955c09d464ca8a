// The page itself: the topic in the citizen's words, the citizen's own promises first, then the others', the next meeting,
// and where it all lies. The same whether it is kept or only looked at.
import { useTranslation } from 'react-i18next';
import type { TakeHome } from '../../handover/takeHome.ts';
import { lineIn } from '../../handover/takeHomeLines.ts';
import { type MyAnswer, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { MineFoot } from './MineFoot.tsx';
import { MineFrame } from './MineFrame.tsx';
import { MineNote } from './MineNote.tsx';
import { answerTo } from './myAnswers.ts';
import { MyData } from './MyData.tsx';
import { MyNext } from './MyNext.tsx';
import { type Changes, MyTask } from './MyTask.tsx';
import { TheirTask } from './TheirTask.tsx';
import { firstNameOf, useMineWords } from './useMineWords.ts';

/** The topic as the interpreter said it, where the citizen said it in Danish. */
const interpretedTopic = (t: TakeHome) => {
  const text = t.topic ? lineIn(t, t.topic.text) : '';
  return text && t.interpreted ? { lang: t.interpreted.lang, text } : null;
};

interface MyAgreementsProps {
  readonly takeHome: TakeHome;
  readonly answers: readonly MyAnswer[];
  readonly trouble: string | undefined;
  readonly onAnswer: (agreementId: string, changes: Changes) => void;
  readonly onShow: () => void;
  /** Absent while it is only looked at: then there is nothing to delete. */
  readonly onDelete?: () => Promise<boolean>;
}

export function MyAgreements({ takeHome, answers, trouble, onAnswer, onShow, onDelete }: MyAgreementsProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const said = useMineWords(takeHome);
  const { topic, language, contact, edition } = takeHome;
  const original = topic?.original ?? interpretedTopic(takeHome);
  return (
    <MineFrame
      title={t('hello', { name: firstNameOf(takeHome.citizen) })}
      place={takeHome.meetingId}
      foot={<MineFoot aloud={said.aloud} contact={contact} />}
      top={
        <>
          <p className="date">{said.agreedOn}</p>
          {edition > 1 && <p className="date">{t('corrected', { edition })}</p>}
          {topic && (
            <>
              <Kicker tone="voice">{t('myTopic')}</Kicker>
              <Voice lang={original?.lang ?? language}>{original?.text ?? topic.text}</Voice>
              {original && (
                <p className="orig" lang={language} dir="auto">
                  {topic.text}
                </p>
              )}
            </>
          )}
        </>
      }
    >
      <MineNote>{trouble}</MineNote>
      <section>
        <h2>{t('own')}</h2>
        {said.own.length === 0 && <p>{t('ownNone')}</p>}
        {said.own.map((task) => (
          <MyTask
            key={task.id}
            task={task}
            takeHome={takeHome}
            said={said}
            answer={answerTo(answers, task.id)}
            onAnswer={(changes) => onAnswer(task.id, changes)}
          />
        ))}
      </section>
      {said.others.length > 0 && (
        <section>
          <h2>{t('others')}</h2>
          {said.others.map((task) => (
            <TheirTask
              key={task.id}
              task={task}
              takeHome={takeHome}
              said={said}
              phone={task.owner === contact.name ? contact.phone : ''}
              isContact={task.owner === contact.name}
              answer={answerTo(answers, task.id)}
              onAnswer={(changes) => onAnswer(task.id, changes)}
            />
          ))}
        </section>
      )}
      <MyNext takeHome={takeHome} said={said} />
      <section className="presses">
        <Button look="voice" big wide icon="qr" onClick={onShow}>
          {contact.name ? t('showAnswersTo', { name: firstNameOf(contact.name) }) : t('showAnswers')}
        </Button>
        <p className="where">
          <Icon name={onDelete ? 'lock' : 'eye'} />
          <span>{t(onDelete ? 'onlyHere' : 'onlyNow')}</span>
        </p>
        {onDelete && <MyData onDelete={onDelete} />}
        <Button wide icon="list" onClick={() => phone.goTo({ at: 'list' })}>
          {t('all')}
        </Button>
        <p className="hint">{t('notADecision')}</p>
      </section>
    </MineFrame>
  );
}
