// One screen in one state, as somebody meets it. The proofs go through all of them and look.
import type { Page } from 'playwright';

export interface Place {
  readonly screen: string;
  readonly state: 'filled' | 'empty' | 'unfolded' | 'refusal' | 'dialog' | 'banner' | 'away' | 'menu';
  /** Whose words they are: the citizen reads along on every screen but those of the device and of method help. */
  readonly reader: 'citizen' | 'ordstyrer';
}

export type Look = (page: Page, place: Place) => Promise<void>;
