// "?": what one does on this screen and its keys, in a few sentences. The same press and the same key everywhere
// (WCAG 3.2.6).
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../../room/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Check } from '../../../ui/Check.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Keys } from '../Keys.tsx';
import { useSingleKeys } from '../useSingleKeys.ts';
import type { ScreenHelp } from './screenHelp.ts';

interface HelpButtonProps {
  readonly help: ScreenHelp;
  /** The keys that only this screen has. */
  readonly keys?: ReactNode;
}

export function HelpButton({ help, keys }: HelpButtonProps) {
  const { t } = useTranslation(['help', 'shell']);
  const open = useSession((s) => s.helpOpen);
  const shown = useSession((s) => s.helpLines);
  useSingleKeys((key) => {
    if (key !== '?') return false;
    changeSession({ helpOpen: true });
    return true;
  });
  return (
    <>
      <Button look="quiet" icon="question" iconOnly onClick={() => changeSession({ helpOpen: true })}>
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => changeSession({ helpOpen: false })}
        title={t('title')}
        closeLabel={t('shell:close')}
      >
        <div className="screenhelp">
          <p>
            <strong>{help.line}</strong>
          </p>
          <p>{help.more}</p>
          <Check checked={shown} onChange={(helpLines) => changeSession({ helpLines })}>
            {t('showLines')}
          </Check>
          {keys ?? (
            <>
              <h3>{t('keys')}</h3>
              <Keys keys={[['?', t('thisHelp')]]} />
            </>
          )}
        </div>
      </Dialog>
    </>
  );
}
