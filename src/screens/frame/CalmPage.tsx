// A question with the whole screen to itself: in the same place as everywhere the line of help, and at the end the helps.
import type { ComponentProps } from 'react';
import { CalmScreen } from '../../ui/CalmScreen.tsx';
import { Helps } from './Helps.tsx';
import { HelpLine } from './help/HelpLine.tsx';
import { type HelpedScreen, useHelpOf } from './help/useMeetingHelp.ts';

interface CalmPageProps extends Omit<ComponentProps<typeof CalmScreen>, 'above'> {
  readonly screen: HelpedScreen;
}

export function CalmPage({ screen, ...calm }: CalmPageProps) {
  const help = useHelpOf(screen);
  return (
    <CalmScreen
      {...calm}
      above={
        <>
          <HelpLine>{help.line}</HelpLine>
          <span className="aids">
            <Helps help={help} />
          </span>
        </>
      }
    />
  );
}
