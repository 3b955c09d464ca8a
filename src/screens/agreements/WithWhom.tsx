// Those who do it together with the one who promises it.
import { useTranslation } from 'react-i18next';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { Check } from '../../ui/Check.tsx';
import { usePeople } from './usePeople.ts';

interface WithWhomProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function WithWhom({ said, onChange }: WithWhomProps) {
  const { t } = useTranslation('agreements');
  const people = usePeople();
  const withPerson = (personId: string, isWith: boolean) =>
    onChange({ withIds: isWith ? [...said.withIds, personId] : said.withIds.filter((one) => one !== personId) });
  return (
    <fieldset className="wide">
      <legend className="label">{t('more.with')}</legend>
      <div className="opts">
        {people
          .filter((one) => one.id !== said.ownerId)
          .map((one) => (
            <Check key={one.id} checked={said.withIds.includes(one.id)} onChange={(is) => withPerson(one.id, is)}>
              <bdi>{one.name}</bdi>
            </Check>
          ))}
      </div>
    </fieldset>
  );
}
