// The foot of the sheet: when you meet again, and who to call.
import type { SheetDocument } from '../../handover/sheetDocument.ts';

export const SheetFoot = ({ next, contact }: Pick<SheetDocument, 'next' | 'contact'>) => (
  <footer>
    {next && (
      <div>
        <h2 className="k">{next.heading}</h2>
        <p className={next.isSet ? 'large' : ''}>{next.when}</p>
        {next.lines.map((line) => (
          <p className="d" key={line}>
            {line}
          </p>
        ))}
      </div>
    )}
    {contact && (
      <div>
        <p className="k">{contact.heading}</p>
        {contact.phone && (
          <p className="large" dir="ltr">
            {contact.phone}
          </p>
        )}
      </div>
    )}
  </footer>
);
