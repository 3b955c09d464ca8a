// The fields of a new meeting. Text that looks like a CPR number is refused, kindly, and stays only on the screen.
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { cprLike } from '../../meeting/cprLike.ts';
import type { Summary } from '../../meeting/summary.ts';
import { useDevice } from '../../room/device.ts';
import { dropUntold, useUntold } from '../../room/untold.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { focusFirst } from '../../ui/focusFirst.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import { useAsking } from '../frame/useAsking.ts';

/** By this name its fields wait while another page is open or the app is locked. */
export const newMeetingForm = 'newMeeting';

const unitFields = ['municipality', 'name', 'word', 'phone'] as const;

export function NewMeetingForm({ id, newest }: { readonly id: string; readonly newest: Summary | null }) {
  const { t, i18n } = useTranslation('home');
  const device = useDevice();
  const { busy, answer, go } = useAsking(device.startMeeting);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [typed, type] = useUntold(newMeetingForm, {
    ...(newest?.unit ?? { municipality: '', name: '', word: t('new.usualWord'), phone: '' }),
    citizen: '',
    gamemaster: newest?.gamemaster ?? '',
    date: '',
    start: '',
  });
  const { citizen, gamemaster, date, start, ...unit } = typed;
  const [showUnit, setShowUnit] = useState(!newest);

  const fault = (text: string, needed: 'citizen' | 'gamemaster' | null = null) => {
    if (cprLike(text)) return t('cprLike');
    return tried && needed && !text.trim() ? t(`new.missing.${needed}`) : undefined;
  };
  const unitIsFine = !unitFields.some((field) => cprLike(unit[field]));
  const isFine = [citizen, gamemaster].every((name) => name.trim() && !cprLike(name)) && unitIsFine;

  const make = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!unitIsFine) setShowUnit(true);
    if (isFine) {
      const [whose, leads] = [citizen.trim(), gamemaster.trim()];
      void go({ citizen: whose, gamemaster: leads, unit, date: date || null, start: start || null }).then(
        (outcome) => outcome === null && dropUntold(newMeetingForm),
      );
    } else {
      // The fields say what is wrong once this has been drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus());
    }
  };

  return (
    <form ref={form} id={id} className="newmeeting" aria-busy={busy} noValidate onSubmit={make}>
      <Field
        ref={focusFirst}
        label={t('new.citizen')}
        hint={t('new.citizenHint')}
        maxLength={80}
        value={citizen}
        error={fault(citizen, 'citizen')}
        onChange={(text) => type({ citizen: text })}
      />
      <Field
        label={t('new.gamemaster')}
        hint={t('new.gamemasterHint')}
        maxLength={80}
        value={gamemaster}
        error={fault(gamemaster, 'gamemaster')}
        onChange={(text) => type({ gamemaster: text })}
      />
      <div className="whenfields">
        <DateField
          label={t('new.date')}
          value={date}
          onChange={(day) => type({ date: day })}
          echo={date && weekdayDate(date, i18n.language)}
        />
        <TimeField label={t('new.start')} value={start} onChange={(time) => type({ start: time })} />
      </div>
      <Disclosure summary={t('new.unit')} open={showUnit} onToggle={setShowUnit}>
        <div className="unitfields">
          <p className="hint">{t('new.unitHint')}</p>
          {unitFields.map((field) => (
            <Field
              key={field}
              label={t(`new.unitField.${field}`)}
              type={field === 'phone' ? 'tel' : 'text'}
              maxLength={120}
              value={unit[field]}
              error={fault(unit[field])}
              onChange={(text) => type({ [field]: text })}
            />
          ))}
        </div>
      </Disclosure>
      <p role="status">{busy && t('new.making')}</p>
      <p role="alert">{answer && t(answer === 'full' ? 'new.full' : 'new.failed')}</p>
    </form>
  );
}
