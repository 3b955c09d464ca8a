// The sheet on paper: A4, black on white, large. What was agreed stands word for word, each in one piece.
import type { Sheet as SheetFacts } from '../../handover/sheet.ts';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import type { SheetSpeaking } from '../../handover/speaking.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SheetTop } from './SheetTop.tsx';
import type { SheetWords } from './sheetWording.ts';
import { speakingWith } from './speakingWith.ts';
import './sheet.css';

export type PrintSize = '12' | '16' | '20';

interface SheetProps {
  readonly sheet: SheetFacts;
  readonly words: SheetWords;
  /** The citizen's other language. */
  readonly beside?: SheetSpeaking | null;
  readonly size: PrintSize;
}

export function Sheet({ sheet, words, beside: second = null, size }: SheetProps) {
  const document = sheetDocument(sheet, speakingWith(words), second);
  const { language, dir, sections, beside, next, contact, other } = document;
  return (
    <article className="sheet onpaper" lang={language} dir={dir} data-size={size} data-both={other ? '' : undefined}>
      <div className="firstpage">
        <SheetTop document={document} />
        <div className="matter">
          {sections.map((section) => (
            <SheetSection key={section.id} section={section} other={other} />
          ))}
        </div>
        <SheetFoot next={next} contact={contact} other={other} />
      </div>
      <div className="matter rest">
        {beside.map((section) => (
          <SheetSection key={section.id} section={section} other={other} />
        ))}
      </div>
    </article>
  );
}
