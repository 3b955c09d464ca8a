// The interpreter's line while an agreement is being said. It is kept with the draft, and told with the agreement.
import { lineFor, secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { LineField } from '../frame/LineField.tsx';
import { useTextProblem } from '../frame/useTextProblem.ts';

interface DraftLineProps {
  readonly said: AgreementDraft;
  /** The line under what is promised, or under the first step of it. */
  readonly of: 'what' | 'firstStep';
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function DraftLine({ said, of, onChange }: DraftLineProps) {
  const problem = useTextProblem();
  const language = useMeeting(secondLanguage);
  const danish = said[of];
  const isWhat = of === 'what';
  const known = useMeeting((m) => lineFor(m, danish));
  // The words as they stand in the agreement that is being put right: their line is offered for the new ones.
  const former = useMeeting((m) => {
    const one = m.agreements.find(({ id }) => id === said.id);
    return one && (isWhat ? one.what : (one.firstStep?.text ?? ''));
  });
  const formerLine = useMeeting((m) => lineFor(m, former ?? ''));
  if (!language || danish.trim() === '') return null;
  const writtenFor = isWhat ? said.lineOf : said.stepLineOf;
  const written = isWhat ? said.line : said.stepLine;
  const text = writtenFor === '' ? (known ?? formerLine)?.text : written;
  const put = (line: string) => onChange(isWhat ? { line, lineOf: danish } : { stepLine: line, stepLineOf: danish });
  return (
    <LineField
      language={language}
      text={text ?? ''}
      error={problem(text ?? '')}
      isOfOtherWords={writtenFor === '' ? known === null : writtenFor !== danish}
      onChange={put}
      onFits={() => put(text ?? '')}
    />
  );
}
