// The pictures of docs/guide: each is one step of the rehearsal of scenario-1, found by the step's name. The phone is
// another computer, so its picture is made from the file that the citizen took home.

export interface GuidePicture {
  readonly name: string;
  /** The first step of this name; null for the phone. */
  readonly step: string | null;
}

export const guidePictures: readonly GuidePicture[] = [
  { name: 'first-start', step: 'first-start' },
  { name: 'home', step: 'all-meetings' },
  { name: 'topic', step: 'topic' },
  { name: 'people', step: 'the-table' },
  { name: 'opening', step: 'opening' },
  { name: 'table', step: 'table' },
  { name: 'talk', step: 'parkingLot' },
  { name: 'support-card', step: 'supportPrompt' },
  { name: 'break', step: 'break' },
  { name: 'agreements', step: 'agreements' },
  { name: 'read-aloud', step: 'read-aloud' },
  { name: 'handover', step: 'handover' },
  { name: 'course', step: 'course' },
  { name: 'phone', step: null },
];

/** The step's picture among the files of a rehearsal; undefined when it was not played. */
export const fileOfStep = (files: readonly string[], step: string): string | undefined =>
  files
    .map((file) => ({ file, at: new RegExp(`^(\\d+)-${step}$`).exec(file)?.[1] }))
    .filter(({ at }) => at !== undefined)
    .toSorted((a, b) => Number(a.at) - Number(b.at))[0]?.file;
