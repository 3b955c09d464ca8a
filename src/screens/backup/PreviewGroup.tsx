// Meetings of a copy that fare alike: how many, what becomes of them, and each by first name and day.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { PreviewedMeeting } from '../../room/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Group } from './previewGroups.ts';

/** The yes stands below: a long list stays short until it is asked for. */
const shownAtFirst = 8;

interface PreviewGroupProps extends Group {
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onChoose: (ids: readonly string[], yes: boolean) => void;
}

export function PreviewGroup({ standing, meetings, may, isUsual, chosen, busy, onChoose }: PreviewGroupProps) {
  const { t, i18n } = useTranslation('backup');
  const [all, setAll] = useState(false);
  const count = meetings.length;
  const shown = all ? meetings : meetings.slice(0, shownAtFirst);
  const said = ({ citizen, date }: PreviewedMeeting): string => {
    const name = citizen === '' ? null : citizen;
    if (name === null)
      return date ? `${t('preview.nobody')}, ${weekdayDate(date, i18n.language)}` : t('preview.nobody');
    return date ? t('preview.rowDay', { name, day: weekdayDate(date, i18n.language) }) : t('preview.row', { name });
  };
  const rows = (
    <>
      <ul className="copyrows">
        {shown.map((one) => (
          <li key={one.id}>
            {may ? (
              <Check checked={chosen.has(one.id)} onChange={(yes) => !busy && onChoose([one.id], yes)}>
                <bdi>{said(one)}</bdi>
              </Check>
            ) : (
              <bdi>{said(one)}</bdi>
            )}
          </li>
        ))}
      </ul>
      {shown.length < count && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('preview.showAll', { count })}
        </Button>
      )}
    </>
  );
  return (
    <section className="card copygroup" aria-labelledby={`group-${standing}`}>
      <h2 id={`group-${standing}`}>{t(`preview.group.${standing}`, { count })}</h2>
      <p className={may && !isUsual ? '' : 'hint'}>{t(`preview.what.${standing}`, { count })}</p>
      {standing === 'same' && count > 1 ? (
        <Disclosure summary={t('preview.showAll', { count })}>{rows}</Disclosure>
      ) : (
        rows
      )}
    </section>
  );
}
