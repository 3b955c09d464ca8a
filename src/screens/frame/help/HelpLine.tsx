// One line under the bar: what one does here. Whoever knows it by now hides it once and for all, on every screen.
import { changeSession, useSession } from '../../../room/session.ts';
import { LineOverScreen } from './LineOverScreen.tsx';

export function HelpLine({ children }: { readonly children: string }) {
  const shown = useSession((s) => s.helpLines);
  if (!shown) return null;
  return (
    <LineOverScreen icon="info" onHide={() => changeSession({ helpLines: false })}>
      {children}
    </LineOverScreen>
  );
}
