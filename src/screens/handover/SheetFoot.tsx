// The foot of the sheet: when you meet again, and who to call.
import type { SheetDocument } from '../../handover/sheetDocument.ts';
import { InRow } from './InRow.tsx';
import { SheetHeading } from './SheetHeading.tsx';

const NextLines = ({ next }: Pick<SheetDocument, 'next'>) =>
  next && (
    <>
      {next.when && <p className={next.isSet ? 'large' : ''}>{next.when}</p>}
      {next.lines.map((line) => (
        <p className="d" key={line}>
          {line}
        </p>
      ))}
    </>
  );

export const SheetFoot = ({ next, contact, other }: Pick<SheetDocument, 'next' | 'contact' | 'other'>) => (
  <footer>
    {next && (
      <div>
        <SheetHeading level={2} className="k">
          <InRow inline other={other} again={other?.next?.heading}>
            {next.heading}
          </InRow>
        </SheetHeading>
        <InRow other={other} again={other?.next?.when && <NextLines next={other.next} />}>
          <NextLines next={next} />
        </InRow>
      </div>
    )}
    {contact && (
      <div>
        <InRow other={other} again={other?.contact?.heading && <p className="k">{other.contact.heading}</p>}>
          <p className="k">{contact.heading}</p>
        </InRow>
        {contact.phone && (
          <p className="large" dir="ltr">
            {contact.phone}
          </p>
        )}
      </div>
    )}
  </footer>
);
