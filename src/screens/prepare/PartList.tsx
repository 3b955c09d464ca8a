// All the parts, so that anyone can go straight to one. A mark says that something is written, never that it is enough.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { isWritten, type Part, parts } from './parts.ts';

interface PartListProps {
  readonly chosen: Part;
  readonly onChoose: (part: Part) => void;
}

export function PartList({ chosen, onChoose }: PartListProps) {
  const { t } = useTranslation('prepare');
  const written = useMeeting((m) => parts.filter((part) => isWritten[part](m)).join(' ')).split(' ');
  return (
    <nav className="parts" aria-label={t('parts')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" aria-current={part === chosen ? 'true' : undefined} onClick={() => onChoose(part)}>
              {t(`part.${part}`)}
              {written.includes(part) && (
                <>
                  <Icon name="check" />
                  <span className="vh"> ({t('written')})</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
