// What is done with words that are written, wherever they stand: seen otherwise, said more plainly, or taken back (R18).
import { TakeBack } from './TakeBack.tsx';
import { ViewForm } from './ViewForm.tsx';

export type WordsDialog =
  | { readonly kind: 'view' | 'rewording'; readonly aboutId: string; readonly about: string }
  | { readonly kind: 'takeBack'; readonly id: string; readonly about: string };

interface WordsMatterProps {
  readonly dialog: WordsDialog;
  readonly onDone: () => void;
}

export function WordsMatter({ dialog, onDone }: WordsMatterProps) {
  if (dialog.kind === 'takeBack') return <TakeBack id={dialog.id} about={dialog.about} onDone={onDone} />;
  const { kind, aboutId, about } = dialog;
  return <ViewForm key={`${kind} ${aboutId}`} kind={kind} aboutId={aboutId} about={about} onDone={onDone} />;
}
