// One sentence that is also heard: what happened, what is safe, what to do.
import { Icon } from '../../ui/Icon.tsx';

interface MineNoteProps {
  readonly children: string | undefined;
  readonly kind?: 'status' | 'alert';
}

export function MineNote({ children, kind = 'alert' }: MineNoteProps) {
  return (
    <div className={children ? 'said' : 'vh'} role={kind}>
      {children && (
        <>
          <Icon name="info" />
          <p>{children}</p>
        </>
      )}
    </div>
  );
}
