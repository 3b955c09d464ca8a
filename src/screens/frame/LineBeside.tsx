// The interpreter's line as it is shown under a Danish text: in its own language and direction, never instead of it.
import type { Original } from '../../meeting/basics.ts';
import { lineFor, secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import './besideLine.css';

export function LineBeside({ said }: { readonly said: string }) {
  const line = useMeeting((m) => (secondLanguage(m) ? lineFor(m, said) : null));
  return line && <BesideLine line={line} />;
}

export function BesideLine({ line: { lang, dir, text } }: { readonly line: Original }) {
  return (
    <span className="besideline" lang={lang} dir={dir}>
      {text}
    </span>
  );
}
