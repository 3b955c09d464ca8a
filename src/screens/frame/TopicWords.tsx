// The topic in the citizen's own words, and before it the same in the language they were said in, when that is another.
import type { SaidTopic } from '../../meeting/topic.ts';
import { Voice } from '../../ui/Voice.tsx';

export const TopicWords = ({ topic: { text, original } }: { readonly topic: SaidTopic }) => (
  <>
    {original && (
      <Voice className="original" lang={original.lang}>
        {original.text}
      </Voice>
    )}
    <Voice>{text}</Voice>
  </>
);
