// What the chair is for: the good life, in the citizen's words.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToldText } from '../frame/useToldText.ts';

export function Seat() {
  const { t } = useTranslation('topic');
  const tell = useTell();
  const seat = useMeeting((m) => m.chair.seat);
  const field = useToldText(seat, (text) => tell({ type: 'seat.described', text }));
  return (
    <div className="seat">
      <Field label={t('chair.seat')} value={field.text} error={field.error} onChange={field.onChange} />
    </div>
  );
}
