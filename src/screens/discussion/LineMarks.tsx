// What a line is marked with: said as authority, written in the case, and the citizen's yes to words said for them.
import { useTranslation } from 'react-i18next';
import type { Line } from '../../meeting/talk.ts';
import { OkMark } from '../../ui/OkMark.tsx';
import { Tag } from '../../ui/Tag.tsx';

export const hasMarks = ({ source, goesIntoCase, confirmedAt }: Line): boolean =>
  source === 'authority' || goesIntoCase || confirmedAt !== null;

export function LineMarks({ line, name }: { readonly line: Line; readonly name: string }) {
  const { t } = useTranslation(['discussion', 'support']);
  return (
    <p className="marks">
      {line.source === 'authority' && (
        <Tag tone="note" icon="scales">
          {t('heard.authority')}
        </Tag>
      )}
      {line.confirmedAt !== null && <OkMark answer="yes">{t('support:confirm.done', { name })}</OkMark>}
      {line.goesIntoCase && (
        <Tag tone="note" icon="file">
          {t('heard.intoCase')}
        </Tag>
      )}
    </p>
  );
}
