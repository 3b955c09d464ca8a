// The citizen's own words, unedited, with the quotes of the language they were said in.
import { classNames } from './classNames.ts';

interface VoiceProps {
  readonly children: string;
  /** Meetings are written down in Danish; what was said in another language says so. */
  readonly lang?: string | undefined;
  readonly size?: 'm' | 'l' | 'xl';
  readonly className?: string;
}

export function Voice({ children, lang = 'da', size = 'l', className }: VoiceProps) {
  return (
    <div className={classNames('voice', size !== 'l' && `size-${size}`, className)}>
      <blockquote lang={lang} dir="auto">
        {children}
      </blockquote>
    </div>
  );
}
