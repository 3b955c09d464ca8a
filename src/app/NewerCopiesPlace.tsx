// Newer copies beside the database: shown before anything else, when their words are here.
import type { NewerCopies } from '../room/newerCopies.ts';
import { NewerCopiesPage } from '../screens/backup/NewerCopiesPage.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import { useCareWords } from './useCareWords.ts';

interface NewerCopiesPlaceProps {
  readonly newer: NewerCopies;
  readonly onDone: () => void;
}

export function NewerCopiesPlace(props: NewerCopiesPlaceProps) {
  return useCareWords() ? <NewerCopiesPage {...props} /> : <Loading />;
}
