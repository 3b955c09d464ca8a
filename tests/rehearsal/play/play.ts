// What every part of a rehearsal has at hand: the story and the account of it, the person, the stage, and who is who.
import type { Account } from '../account.ts';
import type { Person } from '../person.ts';
import type { Scenario, ScenarioParticipant } from '../scenario.ts';
import type { Stage } from '../stage.ts';

export interface Play {
  readonly story: Scenario;
  readonly account: Account<Scenario>;
  readonly stage: Stage;
  readonly person: Person;
  /** The citizen's name, as the screen says it. */
  readonly citizen: string;
  readonly gamemaster: string;
  /** What the interpreter says, by the Danish text it stands under. */
  readonly lines: Readonly<Record<string, string>>;
  /** The name of somebody in the file, by id; "citizen" is the citizen, and who is not in the file keeps the id. */
  readonly nameOf: (id: string) => string;
}

/** "2026-03-05T11:20" or "2026-03-05" as a day and a time of day. */
export function dayAndTime(moment: string, otherwise = '10:00'): readonly [day: string, time: string] {
  const [day = '', time = ''] = moment.split('T');
  return [day, /^\d\d:\d\d/.exec(time)?.[0] ?? otherwise];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins so: more stands after it. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

export function playOf(account: Account<Scenario>, stage: Stage, lines: Play['lines'] = {}): Play {
  const { story, peek } = account;
  const everyone: readonly ScenarioParticipant[] = [
    ...peek(story).participants,
    ...(peek(story).followUp?.newParticipants ?? []),
  ];
  const { citizen, meeting } = peek(story);
  const isCitizen = (id: string) =>
    id === 'citizen' || id === citizen.id || everyone.some((one) => one.id === id && one.role === 'citizen');
  const leads =
    everyone.find((one) => one.id === meeting.gamemasterId) ?? everyone.find((one) => one.role === 'gamemaster');
  if (!leads) throw new Error('Nobody in the file leads the meeting: no gamemasterId and no gamemaster.');
  return {
    story,
    account,
    stage,
    person: stage.person,
    citizen: citizen.alias,
    gamemaster: leads.name,
    lines,
    nameOf: (id) => {
      if (isCitizen(id)) return citizen.alias;
      return everyone.find((one) => one.id === id)?.name ?? id;
    },
  };
}
