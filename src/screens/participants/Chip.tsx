// One person under a question. What is still missing stands beside the role, in words.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { PersonChip } from '../../ui/PersonChip.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useRoleWord } from './useRoleWord.ts';

export function Chip({ person, onPress }: { readonly person: Participant; readonly onPress: () => void }) {
  const { t } = useTranslation('participants');
  const roleWord = useRoleWord();
  const lacks = person.reasons.length === 0 ? t('noReason') : person.citizenAnswer === null ? t('noAnswer') : '';
  const missing = person.citizenAnswer === 'no' ? '' : lacks;
  const note = [roleWord(person), missing].filter(Boolean).join(' · ');
  return <PersonChip name={person.name} note={note} tone={toneOf(person.role)} onPress={onPress} />;
}
