// The file, and the words it opens with. Nothing is changed here.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePreview, Restoring } from '../../room/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { FormFoot } from '../frame/FormFoot.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';
import { PickFile } from './PickFile.tsx';
import { restoreTrouble } from './restoreTrouble.ts';

interface OpenCopyProps {
  readonly isNewDevice: boolean;
  readonly onLook: Restoring['look'];
  readonly onOpened: (preview: RestorePreview) => void;
  readonly onBack: () => void;
}

export function OpenCopy({ isNewDevice, onLook, onOpened, onBack }: OpenCopyProps) {
  const { t } = useTranslation('backup');
  const [file, setFile] = useState<File | null>(null);
  const [percent, setPercent] = useState(0);
  const look = async (said: string) => {
    setPercent(0);
    return file && onLook(file, said, (done, of) => setPercent(Math.round((100 * done) / Math.max(1, of))));
  };
  const { busy, answer, forget, form, input } = usePassphraseAsked(look, (found) => {
    if (found && !('why' in found)) onOpened(found);
  });
  const { field } = input;
  const why = answer && 'why' in answer ? answer.why : null;
  const isAboutField = why === 'wrongKey' || why === 'wrongRecoveryKey';

  useEffect(() => {
    if (file) field.current?.focus();
  }, [file, field]);

  const pick = (chosen: File) => {
    forget();
    setFile(chosen);
  };

  const back = (
    <Button look="quiet" icon="arrowBack" onClick={onBack}>
      {t('restore.back')}
    </Button>
  );
  return (
    <form className="onething" {...form}>
      <div className="opening">
        <Heading>{t(isNewDevice ? 'restore.anew' : 'restore.title')}</Heading>
        {isNewDevice && <p>{t('restore.anewLead')}</p>}
        <p className="hint">{t('restore.fileWhat')}</p>
      </div>
      <div className="card">
        {file === null ? (
          <div className="presses">
            <PickFile look="go" big label={t('restore.press')} onPick={pick} />
            {back}
          </div>
        ) : (
          <>
            <div className="presses">
              <p className="filename">
                <bdi>{file.name}</bdi>
              </p>
              {!busy && <PickFile look="quiet" label={t('restore.another')} onPick={pick} />}
            </div>
            <AskedPassphrase
              input={input}
              label={t('restore.typed')}
              hint={t('restore.typedHint')}
              typeFirst={t('restore.typeFirst')}
              wrong={isAboutField && t('restore.wrongKey')}
            />
            <FormFoot
              busy={busy}
              press={t(busy ? 'restore.opening' : 'restore.open')}
              other={back}
              wait={percent > 0 ? t('restore.reading', { percent }) : t('restore.wait')}
              trouble={why && !isAboutField && t(`restore.${restoreTrouble(why)}`)}
            />
          </>
        )}
      </div>
    </form>
  );
}
