// The look of a press, shared by Button and LinkButton.
import { classNames } from './classNames.ts';

export interface ButtonLook {
  /** edge: the usual. go: the way on, one per screen. voice: the citizen's own decision. quiet: no edge. danger: deletes. */
  readonly look?: 'edge' | 'go' | 'voice' | 'quiet' | 'danger' | undefined;
  /** 64 px, where the citizen presses. */
  readonly big?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Keeps the words for screen readers only. For Lock and "more", nothing else. */
  readonly iconOnly?: boolean | undefined;
}

export function buttonClass({ look = 'edge', big, wide, iconOnly }: ButtonLook, more?: string): string {
  const own = look === 'quiet' ? 'plain' : look !== 'edge' && look;
  return classNames('btn', own, big && 'big', wide && 'wide', iconOnly && 'only', more);
}
