// Inside the window: how the answers come, what is wrong with what was seen, or what would be taken in.
import { useTranslation } from 'react-i18next';
import { isAgreed } from '../../../meeting/agreements.ts';
import { useMeeting, usePhase } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceRow } from '../../../ui/ChoiceRow.tsx';
import { AnswersAloud } from './AnswersAloud.tsx';
import { AnswersPreview } from './AnswersPreview.tsx';
import { CameraView } from './CameraView.tsx';
import { PictureOfCode } from './PictureOfCode.tsx';
import type { ReplyWay, useReply } from './useReply.ts';

interface ReplyWaysProps {
  readonly name: string;
  readonly reply: ReturnType<typeof useReply>;
}

const ways: readonly ReplyWay[] = ['camera', 'picture', 'readAloud'];

export function ReplyWays({ name, reply }: ReplyWaysProps) {
  const { t } = useTranslation('reply');
  const { way, answers, wrong } = reply;
  const ofLastTime = usePhase() === 'reviewing';
  const today = useMeeting((m) => m.agreements);
  const before = useMeeting((m) => m.lastTime?.agreements);
  const agreements = ((ofLastTime && before) || today).filter(isAgreed);
  return (
    <div className="replyways">
      <p>{t('lead', { name })}</p>
      <ChoiceRow
        legend={t('ways')}
        options={ways.map((value) => ({ value, label: t(`way.${value}`, { name }) }))}
        value={way}
        onChange={reply.chooseWay}
      />
      {wrong && (
        <>
          <p role="alert">{t(`wrong.${wrong}`)}</p>
          {way === 'camera' && <Button onClick={reply.again}>{t('again')}</Button>}
        </>
      )}
      {way === 'camera' && !wrong && !answers && <CameraView isAgain={reply.isAgain} onCode={reply.see} />}
      {way === 'picture' && <PictureOfCode onCode={reply.see} onWrong={reply.setWrong} />}
      {way === 'readAloud' && (
        <AnswersAloud name={name} agreements={agreements} chosen={reply.aloud} onChange={reply.setAloud} />
      )}
      {answers && <AnswersPreview {...answers} />}
      {reply.refused && <p role="alert">{t('notTakenIn')}</p>}
    </div>
  );
}
