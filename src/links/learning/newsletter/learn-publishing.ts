import { daysBetween, digits, type Moment, weekdayOf } from "../../../issue/patterns/moment.ts";
import type { Publishing } from "../../../issue/profile/profile.ts";
import { agreed } from "./agreed.ts";
import type { KnownPost, Shared } from "./template.ts";

export interface LearnedPublishing {
  readonly publishing: Publishing;
  /** null where no post has a day. */
  readonly shared: Shared | null;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** How far back posts say when the next one comes. */
const RECENT = 20;

/** The zone that most people who write an offset live in; the computer's own where it has that offset. */
const ZONES: Readonly<Record<number, string>> = {
  0: "UTC",
  60: "Europe/Berlin",
  120: "Europe/Berlin",
  180: "Europe/Istanbul",
  330: "Asia/Kolkata",
  420: "Asia/Bangkok",
  480: "Asia/Shanghai",
  540: "Asia/Tokyo",
  600: "Australia/Brisbane",
  [-180]: "America/Sao_Paulo",
  [-240]: "America/New_York",
  [-300]: "America/New_York",
  [-360]: "America/Chicago",
  [-420]: "America/Los_Angeles",
  [-480]: "America/Los_Angeles",
};

/** The weekday and hour that most posts came out at, and how many weeks lie between them. `timeZone`: the computer's. */
export function learnPublishing(all: readonly KnownPost[], timeZone: string): LearnedPublishing {
  const posts = all.slice(-RECENT);
  const days = posts.flatMap(({ date }) => (date ? [date] : []));
  const weekday = agreed(posts, ({ date }) => date && weekdayOf(date)) ?? usual(posts);
  const time = agreed(posts, ({ date }) => date?.time && clockOf(date.time));
  const offset = agreed(posts, ({ date }) => date?.offset ?? null);
  return {
    publishing: {
      timeZone: offset ? zoneOf(offset.value, days.at(-1) ?? null, timeZone) : timeZone,
      weekday: WEEKDAYS.find((each) => each === weekday?.value) ?? 1,
      time: time?.value ?? "08:00",
      everyWeeks: weeksBetween(posts),
    },
    shared: weekday,
  };
}

/** Where no half agree: the day that comes most. */
function usual(posts: readonly KnownPost[]): (Shared & { readonly value: number }) | null {
  const on = (weekday: number): readonly KnownPost[] =>
    posts.filter(({ date }) => date && weekdayOf(date) === weekday);
  const value = WEEKDAYS.reduce((a, b) => (on(b).length > on(a).length ? b : a));
  const agree = on(value);
  return agree.length > 0 ? { value, template: String(value), agree, of: posts } : null;
}

function clockOf({ hour, minute }: NonNullable<Moment["time"]>): string {
  return `${digits(hour, 2)}:${digits(minute, 2)}`;
}

function zoneOf(offset: number, day: Moment | null, own: string): string {
  if (day && offsetIn(own, day) === offset) return own;
  return ZONES[offset] ?? own;
}

function offsetIn(timeZone: string, { year, month, day }: Moment): number {
  const noon = Date.UTC(year, month - 1, day, 12);
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory", {
    timeZone,
    hourCycle: "h23",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(noon);
  const part = (type: string): number =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shift = part("day") === day ? 0 : part("day") === day + 1 || part("day") === 1 ? 1 : -1;
  return shift * 1440 + (part("hour") - 12) * 60 + part("minute");
}

/** By the middle of the gaps. Where posts have numbers, those between them that are not there count, too. */
function weeksBetween(posts: readonly KnownPost[]): number {
  const gaps = posts
    .slice(1)
    .flatMap(({ date, number }, index) => {
      const before = posts[index];
      if (!date || !before?.date) return [];
      const steps = number === null || before.number === null ? 1 : number - before.number;
      return steps > 0 ? [daysBetween(before.date, date) / steps] : [];
    })
    .toSorted((a, b) => a - b);
  const middle = gaps[Math.floor((gaps.length - 1) / 2)] ?? 7;
  return Math.min(8, Math.max(1, Math.round(middle / 7)));
}
