// The sheet on paper: A4, black on white, large. What was agreed stands word for word, each in one piece.
import type { Sheet as SheetFacts, SheetPart } from '../../handover/sheet.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { type Say, saying } from './saying.ts';
import { SheetBeside } from './SheetBeside.tsx';
import { SheetBlock } from './SheetBlock.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetTask } from './SheetTask.tsx';
import type { SheetWords } from './sheetWording.ts';
import './sheet.css';

export type PrintSize = '14' | '16' | '20';

interface SheetProps {
  readonly sheet: SheetFacts;
  readonly words: SheetWords;
  readonly size: PrintSize;
}

const sideWord = {
  citizen: 'sideCitizen',
  municipality: 'sideMunicipality',
  shared: 'sideShared',
  nobody: 'sideNobody',
} as const;

export function Sheet({ sheet, words, size }: SheetProps) {
  const say = saying(words);
  const { language } = words;
  const { citizen, topic, own, others, notAgreed, reader } = sheet;
  const tasks = (parts: readonly SheetPart[], named: boolean) => (
    <ul className="tasks">
      {parts.flatMap(({ agreements }) =>
        agreements.map((task) => (
          <SheetTask key={task.id} task={task} say={say} language={language} named={named} citizen={citizen.name} />
        )),
      )}
    </ul>
  );
  return (
    <article className="sheet" lang={language} dir="ltr" data-size={size}>
      <div className="firstpage">
        <header>
          <p className="k">
            {say('meetingOf', { name: citizen.name })}
            {sheet.date && ` · ${weekdayDate(sheet.date, language)}`}
          </p>
          <h1>{say(own || others.length > 0 ? 'title' : 'titleNothing')}</h1>
          <p className="k">{say('notADecision')}</p>
          {sheet.version > 1 && (
            <p className="k">{say('version', { version: sheet.version, because: sheet.amendedBecause })}</p>
          )}
          {sheet.stoppedEarly && <p className="d">{say('stopped')}</p>}
          {topic && (
            <div className="topicwords">
              <p className="k">{say(sheet.readerIsTheCitizen ? 'myTopic' : 'topicOf', { name: citizen.name })}</p>
              <blockquote dir="auto">{topic.text}</blockquote>
              {topic.original && (
                <blockquote lang={topic.original.lang} dir={topic.original.dir}>
                  {topic.original.text}
                </blockquote>
              )}
            </div>
          )}
        </header>
        <div className="matter">
          {reader && (own || others.length > 0) && (
            <section>
              <h2>{say(ownHeading(sheet), { name: reader.name })}</h2>
              {own ? tasks([own], false) : <p>{say('noOwnTask')}</p>}
            </section>
          )}
          {others.length > 0 && (
            <section>
              <h2>{say(reader ? 'othersTasks' : 'allTasks')}</h2>
              {tasks(others, true)}
            </section>
          )}
          {sheet.noAgreementBecause && <p>{say('noAgreement', { because: sheet.noAgreementBecause })}</p>}
          {notAgreed.length > 0 && (
            <section className="block">
              <h2>{say('notAgreed')}</h2>
              <p className="d">{say('notAgreedHint', { name: citizen.name })}</p>
              <ul>
                {notAgreed.map((task) => (
                  <SheetTask
                    key={task.id}
                    task={task}
                    say={say}
                    language={language}
                    named
                    open
                    citizen={citizen.name}
                  />
                ))}
              </ul>
            </section>
          )}
          <SheetBlock say={say} heading={say('lastTime')} entries={lastTimeEntries(sheet, say)} />
        </div>
        <SheetFoot sheet={sheet} say={say} nextDay={nextDay(sheet, say, language)} />
      </div>
      <div className="matter rest">
        <SheetBeside sheet={sheet} say={say} language={language} />
      </div>
    </article>
  );
}

function ownHeading({ own, readerIsTheCitizen }: SheetFacts) {
  if (own?.agreements.length === 1) return readerIsTheCitizen ? 'ownTask' : 'ownTaskOf';
  return readerIsTheCitizen ? 'ownTasks' : 'ownTasksOf';
}

const lastTimeEntries = (sheet: SheetFacts, say: Say) =>
  sheet.lastTime.map(({ id, name, what, status, side, happened, whyNot }) => ({
    id,
    text: `${name}: ${what}`,
    lines: [
      [say(status ?? 'untold'), happened].filter(Boolean).join(': '),
      whyNot,
      side ? say(sideWord[side], { name: sheet.citizen.name }) : '',
    ],
  }));

function nextDay({ nextMeeting }: SheetFacts, say: Say, language: string): string {
  if (!nextMeeting) return say('noNextMeeting');
  const date = capitalised(weekdayDate(nextMeeting.date, language), language);
  return nextMeeting.time ? say('at', { date, time: timeOfDay(nextMeeting.time, language) }) : date;
}
