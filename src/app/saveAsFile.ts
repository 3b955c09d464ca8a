// Hands the person a file through the browser's own download. The name says nothing of anybody.

export function saveAsFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | Blob | string,
  type = 'application/octet-stream',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
