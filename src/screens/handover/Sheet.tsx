// The sheet on paper: A4, black on white, large. What was agreed stands word for word, each in one piece.
import type { Sheet as SheetFacts } from '../../handover/sheet.ts';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetSection } from './SheetSection.tsx';
import type { SheetWords } from './sheetWording.ts';
import { speakingWith } from './speakingWith.ts';
import './sheet.css';

export type PrintSize = '12' | '16' | '20';

interface SheetProps {
  readonly sheet: SheetFacts;
  readonly words: SheetWords;
  readonly size: PrintSize;
}

export function Sheet({ sheet, words, size }: SheetProps) {
  const { language, above, heading, notADecision, edition, stopped, limited, topic, sections, beside, next, contact } =
    sheetDocument(sheet, speakingWith(words));
  return (
    <article className="sheet" lang={language} dir="ltr" data-size={size}>
      <div className="firstpage">
        <header>
          <p className="k">{above}</p>
          <h1>{heading}</h1>
          <p className="k">{notADecision}</p>
          {edition && <p className="k">{edition}</p>}
          {[stopped, limited].filter(Boolean).map((line) => (
            <p className="d" key={line}>
              {line}
            </p>
          ))}
          {topic && (
            <div className="topicwords">
              <p className="k">{topic.heading}</p>
              <blockquote dir="auto">{topic.text}</blockquote>
              {topic.original && (
                <blockquote lang={topic.original.lang} dir={topic.original.dir}>
                  {topic.original.text}
                </blockquote>
              )}
            </div>
          )}
        </header>
        <div className="matter">
          {sections.map((section) => (
            <SheetSection key={section.id} section={section} />
          ))}
        </div>
        <SheetFoot next={next} contact={contact} />
      </div>
      <div className="matter rest">
        {beside.map((section) => (
          <SheetSection key={section.id} section={section} />
        ))}
      </div>
    </article>
  );
}
