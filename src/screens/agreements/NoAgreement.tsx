// "Vi laver ingen aftale i dag, fordi ...": a reason that the citizen accepts is as good an end as an agreement (R10).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { somethingIsAgreed } from '../../meeting/rules.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { useToldText } from '../frame/useToldText.ts';
import { Button } from '../../ui/Button.tsx';
import { OkMark } from '../../ui/OkMark.tsx';
import { Words } from '../../ui/Words.tsx';

const field = 'noAgreement';

export function NoAgreement() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const sentence = useMissingSentence();
  const citizen = useMeeting(citizenOf);
  const agreed = useMeeting(somethingIsAgreed);
  const accepted = useMeeting((m) => m.noAgreementBecause);
  const typed = useToldText(
    useDrafts((drafts) => drafts[field] ?? ''),
    (text) => tell({ type: 'draft.typed', field, text }),
  );
  const [open, setOpen] = useState(typed.text !== '');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const name = citizen?.name ?? '';
  if (agreed) return null;
  const accept = () => {
    const why = tell({ type: 'noAgreement.accepted', byId: citizen?.id ?? '', because: typed.text });
    setRefused(why);
    if (why) return;
    setOpen(false);
    typed.onChange('');
  };
  if (!open && accepted !== '') {
    return (
      <section className="noagreement">
        <p>
          {t('none.because')} <bdi>{accepted}</bdi>
        </p>
        <OkMark>{t('mark.yes', { name })}</OkMark>
        <Button
          icon="pencil"
          onClick={() => {
            typed.onChange(accepted);
            setOpen(true);
          }}
        >
          {t('none.change')}
        </Button>
      </section>
    );
  }
  if (!open) {
    return (
      <p className="noagreement">
        <Button onClick={() => setOpen(true)}>{t('none.open')}</Button>
      </p>
    );
  }
  return (
    <section className="noagreement band">
      <Words label={t('none.because')} value={typed.text} error={typed.error} onChange={typed.onChange} />
      {refused && <p role="alert">{sentence(refused)}</p>}
      <Button look="voice" big onClick={accept}>
        {t('none.accept')}
      </Button>
    </section>
  );
}
