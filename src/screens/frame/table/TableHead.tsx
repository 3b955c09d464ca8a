// The citizen at the head of the table: the topic in the citizen's own words, first and largest.
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { InBoth } from './InBoth.tsx';
import { TopicWords } from '../TopicWords.tsx';

/** A long topic is written smaller, in steps. */
const longerThan = [70, 140, 260, 480] as const;

export function TableHead({ view: { citizen, topic } }: { readonly view: TableView }) {
  // Without a topic it is what the table is called.
  const Kicker = topic ? 'p' : 'h1';
  const length = (topic?.text.length ?? 0) + (topic?.original?.text.length ?? 0);
  return (
    <header className="head" data-long={longerThan.filter((step) => length > step).length}>
      <Kicker className="kicker voice">
        <Avatar name={citizen} tone="me" />
        <InBoth
          say={(t) => (topic ? t('shell:topicOf', { name: citizen }) : t('table:meetingOf', { name: citizen }))}
        />
      </Kicker>
      {topic && (
        <div className="words" dir={topic.original?.dir}>
          <TopicWords topic={topic} />
        </div>
      )}
    </header>
  );
}
