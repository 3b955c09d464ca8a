// What came was made with a later app: the later app is fetched by the citizen's own press, never by itself.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyPhone, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { MineNote } from './MineNote.tsx';

type Answer = Awaited<ReturnType<MyPhone['takeUpdate']>>;

export function TakeNewVersion() {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <div className="presses">
      <Button look="go" big wide icon="download" onClick={() => void phone.takeUpdate().then(setAnswer)}>
        {t('version.take')}
      </Button>
      <MineNote kind="status">{answer ? t(`version.${answer}`) : undefined}</MineNote>
    </div>
  );
}
