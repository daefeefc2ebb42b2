import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { isColour } from "../../issue/profile/copy-look.ts";
import { COPY_THEMES, type Profile } from "../../issue/profile/profile.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import { complete, parseIssue } from "../../markdown/lens.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import {
  type Copy,
  type CopyMaker,
  type CopyOptions,
  copiesOf,
  PLACES,
  THREAD_UNITS,
  WECHAT_LINKS,
} from "../../publish/copies/index.ts";
import { reportLines } from "./report-lines.ts";

const USAGE = `npm run -s copy -- PLACE FILE [options]

  PLACE            ${PLACES.join(", ")}
  FILE             a post on disk
  --profile FILE   the newsletter's profile (YAML), which says where its site is
  --theme NAME     of WeChat, else the profile's: ${COPY_THEMES.join(", ")}
  --colour #RRGGBB of WeChat and mail, else the profile's
  --links NAME     of WeChat: ${WECHAT_LINKS.join(", ")}
  --unit NAME      of a thread: ${THREAD_UNITS.join(", ")}
  --items 1,3      of a thread: one part for each of these items, by the numbers that --unit item says`;

/** `npm run -s copy -- PLACE FILE`: prints the copy of a post; what became what goes to the error output. */
export async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read === null) {
    console.error(USAGE);
    return 2;
  }
  await complete();
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
    readFileSync(read.file),
  );
  const profile = read.profile ?? profileForText(text, [defaultProfile(), ...SHIPPED_PROFILES]);
  const copyFor = copiesOf(parseIssue(text, profile), basename(read.file));
  const options = read.items === null ? read.options : optionsFor(copyFor, read.items);
  if (options === null) {
    console.error(`${read.file} has no such items: ${read.items?.join(", ")}`);
    return 2;
  }
  const copy = copyFor(read.place, options);
  process.stdout.write(copy.html ?? copy.text);
  if (options.unit === "item") for (const line of itemLines(copy)) console.error(line);
  for (const line of reportLines(copy)) console.error(line);
  return 0;
}

/** A thread of these items alone; null where there is not one of them. */
function optionsFor(copyFor: CopyMaker, numbers: readonly number[]): Partial<CopyOptions> | null {
  const { items } = copyFor("thread", { unit: "item" });
  if (numbers.some((number) => !items[number - 1])) return null;
  const leftOut = items.flatMap(({ key }, at) => (numbers.includes(at + 1) ? [] : [key]));
  return { unit: "item", leftOut };
}

/** The items that can be chosen, each with its number. */
function itemLines({ items }: Copy): string[] {
  return items.map(
    ({ text, isChosen }, at) => `${isChosen ? "+" : "-"} ${at + 1} ${text.split("\n")[0]}`,
  );
}

interface Arguments {
  readonly place: (typeof PLACES)[number];
  readonly file: string;
  readonly profile: Profile | null;
  readonly options: Partial<CopyOptions>;
  /** The numbers of the items that a thread has; null for all. */
  readonly items: readonly number[] | null;
}

function readArguments(args: readonly string[]): Arguments | null {
  const named = new Map<string, string>();
  const given: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg.startsWith("--")) named.set(arg.slice(2), args[++at] ?? "");
    else given.push(arg);
  }
  const place = oneOf(PLACES, given[0]);
  const [, file] = given;
  if (!place || file === undefined || given.length > 2) return null;
  const options = readOptions(named);
  const listed = named.get("items");
  const isWrong = listed !== undefined && (place !== "thread" || !/^\d+(?:,\d+)*$/.test(listed));
  if (!options || isWrong) return null;
  const items = listed?.split(",").map(Number) ?? null;
  return { place, file, profile: profileFrom(named.get("profile")), options, items };
}

/** What was asked for; null where a part of it is not to be had. */
function readOptions(named: ReadonlyMap<string, string>): Partial<CopyOptions> | null {
  const known = ["profile", "theme", "colour", "links", "unit", "items"];
  if ([...named.keys()].some((name) => !known.includes(name))) return null;
  const theme = oneOf(COPY_THEMES, named.get("theme"));
  const links = oneOf(WECHAT_LINKS, named.get("links"));
  const unit = oneOf(THREAD_UNITS, named.get("unit"));
  const given = named.get("colour");
  const colour = given !== undefined && isColour(given) ? given : undefined;
  const read = { theme, links, unit, colour };
  const isWrong = Object.entries(read).some(([name, value]) => named.has(name) && !value);
  if (isWrong) return null;
  return {
    ...(theme ? { theme } : {}),
    ...(links ? { links } : {}),
    ...(unit ? { unit } : {}),
    ...(colour ? { colour } : {}),
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((each) => each === value);
}

function profileFrom(file: string | undefined): Profile | null {
  if (file === undefined) return null;
  const read = readProfile(readFileSync(file, "utf8"));
  if ("profile" in read) return read.profile;
  const said = read.problems.map(({ line, key }) => `line ${line}: ${key}`).join(", ");
  throw new Error(`${file} is no profile: ${said}`);
}
