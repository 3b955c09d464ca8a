// A page that lies on this phone: the agreements, or the answers to show.
import { useTranslation } from 'react-i18next';
import type { TakeHome } from '../../handover/takeHome.ts';
import { type MyPage, usePhone } from '../../room/mine.ts';
import { MyAgreements } from './MyAgreements.tsx';
import { MyReply } from './MyReply.tsx';
import { useKept } from './useKept.ts';

interface KeptPageProps {
  readonly first: MyPage;
  readonly takeHome: TakeHome;
  readonly showsAnswers: boolean;
  readonly onDeleted: () => void;
}

export function KeptPage({ first, takeHome, showsAnswers, onDeleted }: KeptPageProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const { page, failed, answer } = useKept(first);
  const { id } = first;
  if (showsAnswers) {
    return (
      <MyReply
        takeHome={takeHome}
        answers={page.answers}
        onBack={() => phone.goTo({ at: 'page', id, answers: false })}
      />
    );
  }
  return (
    <MyAgreements
      takeHome={takeHome}
      answers={page.answers}
      trouble={failed ? t('trouble.notSaved') : undefined}
      onAnswer={answer}
      onShow={() => phone.goTo({ at: 'page', id, answers: true })}
      onDelete={async () => {
        const gone = (await phone.remove(id)) === null;
        if (gone) onDeleted();
        return gone;
      }}
    />
  );
}
