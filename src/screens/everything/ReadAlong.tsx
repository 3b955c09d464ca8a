// A meeting that another window writes: all that is written, to be read, and the way to write here instead.
// Tells the meeting nothing.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { AppBar } from '../../ui/AppBar.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { HeldHere } from '../frame/HeldHere.tsx';
import { Helps } from '../frame/Helps.tsx';
import { HelpLine } from '../frame/help/HelpLine.tsx';
import { useHelpOf } from '../frame/help/useMeetingHelp.ts';
import { LockButton } from '../frame/LockButton.tsx';
import { useName } from '../frame/useName.ts';
import { useSavedFile } from '../frame/useSavedFile.ts';
import { WrittenParts } from './WrittenParts.tsx';
import '../frame/notePage.css';

interface ReadAlongProps {
  readonly writer: 'elsewhere' | 'moved' | 'nobody';
  /** Not one word is on the screen (R13). */
  readonly covered: boolean;
  readonly asking: boolean;
  readonly onWriteHere: () => void;
  /** Given when this window holds words that are not on the disk: first they are saved in a file. */
  readonly onSaveFile?: () => Promise<boolean>;
}

export function ReadAlong({ writer, covered, asking, onWriteHere, onSaveFile }: ReadAlongProps) {
  const { t } = useTranslation(['windows', 'everything', 'shell', 'trouble']);
  const nameOf = useName();
  const name = nameOf(useMeeting((m) => m.citizenId));
  const help = useHelpOf('readAlong');
  const { file, saveFile } = useSavedFile(onSaveFile);
  const holdsWords = onSaveFile !== undefined && file !== 'saved';
  const said = file === 'saved' ? 'fileSaved' : (`writer.${writer}` as const);
  return (
    <Shell
      skip={t('shell:skip')}
      mainClass={covered ? 'wrap notepage' : 'wrap allwritten'}
      bar={
        <div>
          <AppBar
            homeHref="#/"
            homeLabel={t('shell:allMeetings')}
            named
            end={
              <>
                <Helps help={help} />
                <LockButton />
              </>
            }
          />
          {!covered && <HelpLine>{help.line}</HelpLine>}
          <Banner
            kind={holdsWords ? 'alert' : 'status'}
            actions={
              holdsWords ? (
                <Button look="go" icon="download" onClick={saveFile}>
                  {t('trouble:saveFile')}
                </Button>
              ) : (
                <>
                  {onSaveFile && (
                    <Button look="edge" icon="download" onClick={saveFile}>
                      {t('trouble:saveFile')}
                    </Button>
                  )}
                  <Button look="go" icon="pencil" aria-busy={asking} onClick={onWriteHere}>
                    {t(asking ? 'asking' : 'writeHere')}
                  </Button>
                </>
              )
            }
          >
            {t(holdsWords ? (file === 'failed' ? 'trouble:noFile' : 'unsaved') : said)}
            {holdsWords && <HeldHere />}
          </Banner>
        </div>
      }
    >
      {covered ? (
        <div>
          <Heading place="covered">{t('covered')}</Heading>
          <p className="hint">{t('coveredLead')}</p>
        </div>
      ) : (
        <>
          <header>
            <Heading place="shown">{t('everything:title')}</Heading>
            <p className="hint">{t('lead', { name })}</p>
          </header>
          <WrittenParts />
        </>
      )}
    </Shell>
  );
}
