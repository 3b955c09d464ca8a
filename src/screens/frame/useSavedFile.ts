// What is not on the disk goes into a file: it counts as saved when the file was handed over, and never before.
import { useState } from 'react';

export function useSavedFile(save?: () => Promise<boolean>) {
  const [file, setFile] = useState<'none' | 'saved' | 'failed'>('none');
  const handOver = async () => {
    const saved = await save?.().catch(() => false);
    setFile((before) => (saved || before === 'saved' ? 'saved' : 'failed'));
  };
  return { file, saveFile: () => void handOver() };
}
