// By when, how often and with whom: one quiet line each.
import { Icon } from '../../ui/Icon.tsx';

interface MyWhenProps {
  readonly lines: readonly string[];
  readonly icon?: boolean;
}

export function MyWhen({ lines, icon = false }: MyWhenProps) {
  if (lines.length === 0) return null;
  return (
    <div className="when">
      {icon && <Icon name="calendar" />}
      <div>
        {lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
