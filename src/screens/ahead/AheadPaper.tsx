// "Mødet på forhånd" on paper: one A4 page for the citizen, in Danish with the citizen's own language beside it.
import type { ReactNode } from 'react';
import type { MeetingAhead } from '../../handover/meetingAhead.ts';
import type { AheadLines } from './useAheadLines.ts';

interface InLanguage {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lines: AheadLines;
  /** No translator has read it through. */
  readonly isUnread?: boolean;
}

interface AheadPaperProps {
  readonly ahead: MeetingAhead;
  readonly first: InLanguage;
  readonly beside: InLanguage | null;
}

export function AheadPaper({ ahead, first, beside }: AheadPaperProps) {
  const { people, topic, place } = ahead;
  const inBoth = (say: (lines: AheadLines) => ReactNode) => (
    <span className="both">
      <span>{say(first.lines)}</span>
      {beside && (
        <span lang={beside.language} dir={beside.dir}>
          {say(beside.lines)}
        </span>
      )}
    </span>
  );
  return (
    <section
      className={beside ? 'aheadpaper onpaper two' : 'aheadpaper onpaper'}
      lang={first.language}
      dir={first.dir}
      aria-label={first.lines.title}
    >
      <header>
        <p className="k">{inBoth((say) => say.meetingOf)}</p>
        <h2>{inBoth((say) => say.title)}</h2>
        <p>{inBoth((say) => say.when)}</p>
        <p>{inBoth((say) => say.length)}</p>
        <p dir="auto">{place || inBoth((say) => say.placeOpen)}</p>
      </header>
      {topic && (
        <div className="topicwords">
          <h3>{inBoth((say) => say.topic)}</h3>
          <blockquote dir="auto">{topic.text}</blockquote>
          {topic.original && (
            <blockquote lang={topic.original.lang} dir={topic.original.dir}>
              {topic.original.text}
            </blockquote>
          )}
        </div>
      )}
      <div>
        <h3>{inBoth((say) => say.people)}</h3>
        <ul className="comers">
          {people.map(({ id, name, title }, at) => (
            <li key={id}>
              <b>
                <bdi>{name}</bdi>
              </b>
              {title && <bdi>{title}</bdi>}
              {inBoth((say) => say.roles[at])}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{inBoth((say) => say.stepsTitle)}</h3>
        <ol>
          {first.lines.steps.map((step, at) => (
            <li key={step}>{inBoth((say) => say.steps[at])}</li>
          ))}
        </ol>
      </div>
      <div className="may">
        <h3>{inBoth((say) => say.may)}</h3>
        <ul>
          {first.lines.mays.map((may, at) => (
            <li key={may}>{inBoth((say) => say.mays[at])}</li>
          ))}
        </ul>
      </div>
      <footer>
        <p>{inBoth((say) => say.phone)}</p>
        {beside && <p>{inBoth((say) => (beside.isUnread ? say.unread : say.counts))}</p>}
      </footer>
    </section>
  );
}
