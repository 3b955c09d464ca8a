// By when, how often and with whom: one quiet line each.
import { Icon } from '../../ui/Icon.tsx';
import { MyLines } from './MyLines.tsx';
import type { MyLine } from './useMineWords.ts';

interface MyWhenProps {
  readonly lines: readonly MyLine[];
  readonly icon?: boolean;
}

export function MyWhen({ lines, icon = false }: MyWhenProps) {
  if (lines.length === 0) return null;
  return (
    <div className="when">
      {icon && <Icon name="calendar" />}
      <div>
        <MyLines lines={lines} />
      </div>
    </div>
  );
}
