// What is said about a screen to the one who leads: one line over it, and a little more behind "?".

export interface ScreenHelp {
  readonly line: string;
  readonly more: string;
}
