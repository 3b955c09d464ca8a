// What a copy would change, meeting by meeting, and the yes. What is later here is changed only by a tick of its own.
import { type ComponentType, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { clockOf, dayOf } from '../../meeting/time.ts';
import type { RestorePreview, Restoring } from '../../room/backups.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { PreviewGroup } from './PreviewGroup.tsx';
import { beforehand, groupsOf } from './previewGroups.ts';
import { restoreTrouble } from './restoreTrouble.ts';

interface PreviewProps {
  readonly Page: ComponentType<{ readonly dock?: ReactNode; readonly children: ReactNode }>;
  readonly preview: RestorePreview;
  readonly isNewDevice: boolean;
  readonly onTake: Restoring['take'];
  readonly onTaken: (taken: { readonly taken: number; readonly left: number }) => void;
  readonly onBack: () => void;
}

export function Preview({ Page, preview, isNewDevice, onTake, onTaken, onBack }: PreviewProps) {
  const { t, i18n } = useTranslation('backup');
  const { at, isWhole, unnamed, meetings } = preview;
  const groups = useMemo(() => groupsOf(meetings), [meetings]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => beforehand(meetings));
  const [done, setDone] = useState(0);
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go } = useAsking(onTake);
  const count = chosen.size;
  const mayTake = isNewDevice || groups.some(({ may }) => may);

  const choose = (ids: readonly string[], yes: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (yes) next.add(id);
      else next.delete(id);
    }
    setLacks(false);
    setChosen(next);
  };
  const take = async () => {
    if (count === 0 && !isNewDevice) return setLacks(true);
    setDone(0);
    const answered = await go(chosen, setDone);
    if (answered && !('why' in answered)) onTaken(answered);
  };

  return (
    <Page
      dock={
        <Dock
          back={
            !busy && (
              <Button look="quiet" icon="arrowBack" onClick={onBack}>
                {t('restore.back')}
              </Button>
            )
          }
          message={
            <div className="copysaid">
              <p role="status">{busy && t('preview.taking', { done, of: count })}</p>
              <p role="alert" className="wrong">
                {lacks && t('preview.chooseOne')}
                {answer && 'why' in answer && t(`restore.${restoreTrouble(answer.why)}`)}
              </p>
            </div>
          }
          note={mayTake && !isNewDevice && t('preview.undoLater')}
          main={
            mayTake && (
              <Button look="go" big lacking={count === 0 && !isNewDevice} onClick={() => void take()}>
                {isNewDevice && count === 0 ? t('preview.takeAnew') : t('preview.take', { count })}
              </Button>
            )
          }
        />
      }
    >
      <div className="onething preview" aria-busy={busy}>
        <div className="opening">
          <Heading>{t('preview.title')}</Heading>
          <p>
            {at &&
              t('preview.from', {
                day: weekdayDate(dayOf(at), i18n.language),
                time: timeOfDay(clockOf(at), i18n.language),
              })}{' '}
            {t('preview.untilYes')}
          </p>
        </div>
        {!isWhole && (
          <Banner icon="warning">
            <p>{t('preview.notWhole')}</p>
            {unnamed > 0 && <p>{t('preview.unnamed', { count: unnamed })}</p>}
          </Banner>
        )}
        {meetings.length === 0 ? (
          <p>{t('preview.empty')}</p>
        ) : (
          !mayTake && <p className="honest">{t('preview.nothing')}</p>
        )}
        {groups.map((group) => (
          <PreviewGroup key={group.standing} {...group} chosen={chosen} busy={busy} onChoose={choose} />
        ))}
      </div>
    </Page>
  );
}
