// The mark: a small chair in a disc. Decoration; its link carries the words.
export function ChairMark() {
  return (
    <svg className="chair-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="20" />
      <path d="M14.5 21 13.5 9.500q6.500-2 13 0L25.500 21M14 14.300q6-1.600 12 0M11.500 22.500h17L29.500 32M11.500 22.500 10.500 32M16 23v6.500M24 23v6.500" />
    </svg>
  );
}
