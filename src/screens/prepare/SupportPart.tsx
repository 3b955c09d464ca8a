// What helps the citizen take part, and the languages spoken. Never a diagnosis or a kind of person (R21).
import { useTranslation } from 'react-i18next';
import { supportNeedCodes } from '../../content/supportNeeds.ts';
import type { SupportNeed } from '../../meeting/preparation.ts';
import { Check } from '../../ui/Check.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { LanguagesSpoken } from './LanguagesSpoken.tsx';
import { usePreparation } from './usePreparation.ts';

export function SupportPart() {
  const { t } = useTranslation(['prepare', 'words']);
  const [{ supportNeeds }, change] = usePreparation();
  return (
    <div className="asked">
      <fieldset className="several">
        <legend className="label">{t('support.needs')}</legend>
        <ul className="needs">
          {supportNeedCodes.map((code) => {
            const need = supportNeeds.find((one) => one.code === code);
            return (
              <li key={code}>
                <Check
                  checked={need !== undefined}
                  onChange={(helps) =>
                    change({
                      supportNeeds: helps
                        ? [...supportNeeds, { code, text: '' }]
                        : supportNeeds.filter((one) => one.code !== code),
                    })
                  }
                >
                  {t(`words:supportNeed.${code}`)}
                </Check>
                {need && <OwnWords need={need} name={t(`words:supportNeed.${code}`)} />}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <LanguagesSpoken />
    </div>
  );
}

function OwnWords({ need, name }: { readonly need: SupportNeed; readonly name: string }) {
  const { t } = useTranslation('prepare');
  const [{ supportNeeds }, change] = usePreparation();
  const field = useToldText(need.text, (text) =>
    change({ supportNeeds: supportNeeds.map((one) => (one.code === need.code ? { ...one, text } : one)) }),
  );
  return (
    <Field
      label={
        <>
          {t('support.ownWords')}
          <span className="vh">: {name}</span>
        </>
      }
      value={field.text}
      error={field.error}
      onChange={field.onChange}
    />
  );
}
