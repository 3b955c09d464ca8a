// Whether what was written is safe. Quiet while it is; speaks up once when it is not.
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface SavedMarkProps {
  readonly state: 'saved' | 'saving' | 'notSaved';
  readonly label: string;
}

const icons: Readonly<Record<SavedMarkProps['state'], IconName>> = {
  saved: 'check',
  saving: 'pencil',
  notSaved: 'warning',
};

export function SavedMark({ state, label }: SavedMarkProps) {
  const worrying = state === 'notSaved';
  return (
    <span className={worrying ? 'saved not' : 'saved'}>
      <Icon name={icons[state]} />
      {!worrying && label}
      <span role="status">{worrying && label}</span>
    </span>
  );
}
