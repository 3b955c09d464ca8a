// A day and a time on the wall of a place as a moment, whatever zone the computer itself is in.

/** What the wall clock there shows at that moment, as minutes since 1970. */
function wallMinutes(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / 60_000;
}

/** `day` is YYYY-MM-DD, `time` HH:MM. */
export function instantIn(zone: string, day: string, time: string): Date {
  const asIfUtc = new Date(`${day}T${time.padStart(5, '0')}:00Z`);
  if (Number.isNaN(asIfUtc.getTime())) throw new Error(`Not a day and a time: ${day} ${time}`);
  const ahead = wallMinutes(zone, asIfUtc) - asIfUtc.getTime() / 60_000;
  return new Date(asIfUtc.getTime() - ahead * 60_000);
}

/** The day and the time on that wall at a moment: YYYY-MM-DD and HH:MM. */
export function wallClock(zone: string, at: string): readonly [day: string, time: string] {
  const wall = new Date(wallMinutes(zone, new Date(at)) * 60_000).toISOString();
  return [wall.slice(0, 10), wall.slice(11, 16)];
}
