// The top of the sheet: whose meeting, what it is and is not, and the topic in the citizen's words.
import type { SheetDocument } from '../../handover/sheetDocument.ts';
import { InRow } from './InRow.tsx';
import { SheetHeading } from './SheetHeading.tsx';

interface PartProps {
  readonly document: SheetDocument;
}

function Lines({ document, again = false }: PartProps & { readonly again?: boolean }) {
  const { above, heading, notADecision, counts, unread, edition, stopped, limited } = document;
  return (
    <>
      <p className="k">{above}</p>
      {again ? <p className="h1">{heading}</p> : <SheetHeading level={1}>{heading}</SheetHeading>}
      {[notADecision, counts, edition].filter(Boolean).map((line) => (
        <p className="k" key={line}>
          {line}
        </p>
      ))}
      {[unread, stopped, limited].filter(Boolean).map((line) => (
        <p className="d" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

const Topic = ({ document: { topic } }: PartProps) =>
  topic && (
    <>
      <p className="k">{topic.heading}</p>
      {topic.text && <blockquote dir="auto">{topic.text}</blockquote>}
      {topic.original && (
        <blockquote lang={topic.original.lang} dir={topic.original.dir}>
          {topic.original.text}
        </blockquote>
      )}
    </>
  );

export function SheetTop({ document }: PartProps) {
  const { topic, other } = document;
  return (
    <header>
      <InRow other={other} again={other?.heading && <Lines again document={other} />}>
        <Lines document={document} />
      </InRow>
      {topic && (
        <div className="topicwords">
          <InRow other={other} again={(other?.topic?.heading || other?.topic?.text) && <Topic document={other} />}>
            <Topic document={document} />
          </InRow>
        </div>
      )}
    </header>
  );
}
