// What somebody offers and nobody has to use.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { nothingOffered, offerDraft } from '../frame/dutyAndOffer.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useName } from '../frame/useName.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Words } from '../../ui/Words.tsx';
import { OtherList } from './OtherList.tsx';
import { PersonField } from './PersonField.tsx';
import { SmallForm } from './SmallForm.tsx';
import { usePeople } from './usePeople.ts';

export function Offers() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const nameOf = useName();
  const people = usePeople();
  const problem = useTextProblem();
  const offers = useMeeting((m) => m.offers);
  const { said, begun, change, begin, clear } = useFormDraft(offerDraft, nothingOffered);
  const save = () => {
    if (said.byId === '') return 'person';
    const refused = tell({ type: 'offer.made', offer: { ...said, id: newId() } });
    if (!refused) clear();
    return refused;
  };
  return (
    <OtherList
      list="offers"
      things={offers.map((one) => ({ id: one.id, text: one.text, note: nameOf(one.byId) }))}
      addLabel={t('others.offer.add')}
      onAdd={() => begin()}
      onRemove={(id) => void tell({ type: 'offer.removed', id })}
      form={
        begun ? (
          <SmallForm label={t('others.offer.add')} onSave={save} onCancel={clear}>
            <Words
              label={t('others.offer.text')}
              value={said.text}
              error={problem(said.text)}
              onChange={(text) => change({ text })}
            />
            <PersonField
              label={t('others.offer.by')}
              people={people}
              value={said.byId}
              onChange={(byId) => change({ byId })}
            />
          </SmallForm>
        ) : null
      }
    />
  );
}
