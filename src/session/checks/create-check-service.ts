import type { CheckService } from "../../editor/core/check-service.ts";
import { isEarlierIssue, joinedNames, seriesOf } from "../../checks/neighbour.ts";
import { readFileHead } from "../../markdown/file-head.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import { factsOf, type IssueFacts } from "../core/issue-facts.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import { createFigureSizes } from "./figure-sizes.ts";
import type { CheckServiceOptions, CheckSources, ObservedCheckService } from "./issue-checks.ts";

/** What a service is made of; while all of it is the same, so is the service. */
interface Seen {
  readonly issue: Pick<OpenIssue, "ignored" | "fileName" | "profile"> | null;
  readonly when: When;
  readonly version: number;
  /** Of the sizes of figure files. */
  readonly files: number;
}

type Disk = Pick<CheckSources, "database" | "events" | "page">;
/** Where an issue stands among the others. */
interface When extends Pick<IssueFacts, "number" | "date"> {
  /** null: it is being made, and has no title yet. */
  readonly series: string | null;
}

const NEVER: When = { number: null, date: null, series: null };

/** What the checks of one issue know of the other ones, by the archive, and of its own ignored places. */
export function createCheckService(
  { archive, openIssue, ...disk }: Pick<CheckSources, "archive" | "openIssue"> & Disk,
  { issueId, nameOf, switchOff }: CheckServiceOptions,
): ObservedCheckService {
  const files = createFigureSizes({ ...disk, issue });
  let made: { readonly by: Seen; readonly service: CheckService } | null = null;

  const whenIs = createWhen(openIssue);

  function issue(): OpenIssue | null {
    const { current } = openIssue.getState();
    return current.kind === "open" && current.id === issueId ? current : null;
  }

  function seen(): Seen {
    const open = issue();
    const when = open ? whenIs(open) : NEVER;
    return { issue: open, when, version: archive.getState().version, files: files.version() };
  }

  function factsBy({ issue: open, when }: Seen): CheckService["facts"] {
    const known = new Map<string, string | null>();
    const sentIn = (key: string): string | null => {
      const [last] = archive
        .getState()
        .occurrences(key)
        .filter(({ of }) => of.kind === "post" || of.id !== issueId)
        .filter(({ of }) => isOfSeries(archive.getState().digestOf(of), when.series))
        .filter((other) => isEarlierIssue(other, when));
      return last ? nameOf(last) : null;
    };
    const others = archive
      .getState()
      .issuesOf(open?.profile.id ?? "", issueId)
      .filter((other) => isOfSeries(other, when.series));
    return {
      fileName: open?.fileName ?? null,
      files,
      others: others.map((other) => ({
        label: nameOf({ ...other, section: null }),
        number: other.number,
        date: other.date,
        tags: other.tags,
        category: other.category,
        fields: other.told?.fields ?? null,
      })),
      names: joinedNames(others.map(({ told }) => told?.names ?? {})),
      sentIn(key) {
        const before = known.get(key);
        if (before !== undefined) return before;
        const now = sentIn(key);
        known.set(key, now);
        return now;
      },
    };
  }

  function now(): CheckService {
    const by = seen();
    if (made && isSame(made.by, by)) return made.service;
    const facts = made && knowsSame(made.by, by) ? made.service.facts : factsBy(by);
    const ignored = by.issue?.ignored ?? [];
    const { keepIgnored } = openIssue.getState();
    made = { by, service: { ignored, facts, keepIgnored, switchOff } };
    return made.service;
  }

  return {
    now,
    subscribe(listener) {
      let last = now();
      const look = (): void => {
        const next = now();
        if (next === last) return;
        last = next;
        listener();
      };
      const ends = [openIssue.subscribe(look), archive.subscribe(look), files.subscribe(look)];
      return () => ends.forEach((end) => end());
    },
  };
}

/** When an issue is; read again only where what says so has changed. */
function createWhen(openIssue: CheckSources["openIssue"]): (issue: OpenIssue) => When {
  /** When the open issue is, and what that was read from. */
  let read: { readonly from: readonly unknown[]; readonly when: When } | null = null;

  return ({ state, profile, fileName, saving, slug }) => {
    const head: unknown = state.doc.attrs["frontMatter"];
    const isHead = typeof head === "string" && head !== "";
    // Without Jekyll's front matter the whole text must be asked: as often as it is saved, not at each key.
    const savedAt = saving.kind === "saved" ? saving.at : read?.from[0];
    const from = [isHead ? head : savedAt, profile, fileName];
    if (read && from.every((each, index) => each === read?.from[index])) return read.when;
    const text = isHead ? head : openIssue.getState().text();
    const { number, date } = factsOf(text, profile, { kind: "opened", fileName });
    const title = readFileHead(text, profile).textOf("title") ?? "";
    const series = slug !== null && title === "" ? null : seriesOf(title, profile);
    const now = { number, date, series };
    read = { from, when: read && isSameMoment(read.when, now) ? read.when : now };
    return read.when;
  };
}

function isSame(a: Seen, b: Seen): boolean {
  return a.issue?.ignored === b.issue?.ignored && a.files === b.files && knowsSame(a, b);
}

function knowsSame(a: Seen, b: Seen): boolean {
  return (
    a.version === b.version &&
    a.when === b.when &&
    a.issue?.fileName === b.issue?.fileName &&
    a.issue?.profile.id === b.issue?.profile.id
  );
}

function isSameMoment(a: When, b: When): boolean {
  return a.number === b.number && a.date === b.date && a.series === b.series;
}

/** Posts that are of no series, or of another, say nothing of an issue. Of one without a title all issues do. */
function isOfSeries(digest: IssueDigest | null, series: string | null): boolean {
  const own = digest?.told?.series ?? "";
  return own !== "" && (series === null || own === series);
}
