// What is wrong with one text in a form, in a sentence: it looks like a CPR number, or it is too long (R15).
import { textProblem } from '../../meeting/rules.ts';
import { useMissingSentence } from './useMissingSentence.ts';

export function useTextProblem(): (text: string) => string | undefined {
  const sentence = useMissingSentence();
  return (text) => {
    const problem = textProblem(text);
    return problem ? sentence(problem) : undefined;
  };
}
