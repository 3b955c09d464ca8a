// Where a copy is to lie, when the browser lets the person say so. Not in TypeScript's own list of what browsers can.

interface PickedFile {
  readonly createWritable: () => Promise<FileSystemWritableFileStream>;
  readonly getFile: () => Promise<File>;
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<PickedFile>;

const picker = (): Picker | undefined =>
  'showSaveFilePicker' in window ? (window.showSaveFilePicker as Picker) : undefined;

export const canChoosePlace = (): boolean => picker() !== undefined;

/** Null when the person turned away. Only from a press. */
export async function chosenPlace(suggestedName: string): Promise<PickedFile | null> {
  try {
    return (
      (await picker()?.({ suggestedName, types: [{ accept: { 'application/octet-stream': ['.stepup'] } }] })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
