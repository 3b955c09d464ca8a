// One kept page: shown at once as it was answered, written down in the order it was said. A fault puts back what lies there.
import { useCallback, useRef, useState } from 'react';
import { type MyPage, usePhone } from '../../room/mine.ts';
import { withAnswer } from './myAnswers.ts';
import type { Changes } from './MyTask.tsx';

export function useKept(first: MyPage) {
  const phone = usePhone();
  const [page, setPage] = useState(first);
  const [failed, setFailed] = useState(false);
  const written = useRef(first);
  const waiting = useRef(0);
  const line = useRef(Promise.resolve());

  const answer = useCallback(
    (agreementId: string, changes: Changes) => {
      const change = (answers: MyPage['answers']) => withAnswer(answers, agreementId, changes);
      setPage((now) => ({ ...now, answers: [...change(now.answers)] }));
      waiting.current += 1;
      line.current = line.current.then(async () => {
        const kept = await phone.answer(first.id, (answers) => change([...answers]));
        waiting.current -= 1;
        setFailed(typeof kept === 'string');
        if (typeof kept !== 'string') written.current = kept;
        else setPage(written.current);
        if (waiting.current === 0) setPage(written.current);
      });
    },
    [phone, first.id],
  );
  return { page, failed, answer };
}
