// What the law says has to be done. Named by somebody, so that it is never mistaken for an agreement.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { dutyDraft, nothingNamed } from '../frame/dutyAndOffer.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useName } from '../frame/useName.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { OtherList } from './OtherList.tsx';
import { PersonField } from './PersonField.tsx';
import { SmallForm } from './SmallForm.tsx';
import { usePeople } from './usePeople.ts';

export function Duties() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const nameOf = useName();
  const people = usePeople();
  const problem = useTextProblem();
  const duties = useMeeting((m) => m.duties);
  const { said, begun, change, begin, clear } = useFormDraft(dutyDraft, nothingNamed);
  const save = () => {
    if (said.saidById === '') return 'person';
    const refused = tell({ type: 'duty.named', duty: { ...said, id: newId() } });
    if (!refused) clear();
    return refused;
  };
  return (
    <OtherList
      list="duties"
      things={duties.map((one) => ({
        id: one.id,
        text: one.text,
        note: [nameOf(one.saidById), one.goesIntoCase ? t('others.duty.intoCase') : ''].filter(Boolean).join(' · '),
      }))}
      addLabel={t('others.duty.add')}
      onAdd={() => begin()}
      onRemove={(id) => void tell({ type: 'duty.removed', id })}
      form={
        begun ? (
          <SmallForm label={t('others.duty.add')} onSave={save} onCancel={clear}>
            <Words
              label={t('others.duty.text')}
              value={said.text}
              error={problem(said.text)}
              onChange={(text) => change({ text })}
            />
            <PersonField
              label={t('others.duty.by')}
              people={people}
              value={said.saidById}
              onChange={(saidById) => change({ saidById })}
            />
            <Check checked={said.goesIntoCase} onChange={(goesIntoCase) => change({ goesIntoCase })}>
              {t('others.duty.intoCase')}
            </Check>
          </SmallForm>
        ) : null
      }
    />
  );
}
