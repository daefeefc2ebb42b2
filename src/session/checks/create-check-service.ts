import type { CheckService } from "../../editor/core/check-service.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type {
  CheckServiceOptions,
  CheckSources,
  NamedIssue,
  ObservedCheckService,
} from "./issue-checks.ts";

/** What a service is made of; while all of it is the same, so is the service. */
interface Seen {
  readonly issue: Pick<OpenIssue, "ignored" | "fileName" | "profile"> | null;
  readonly date: string;
  readonly version: number;
}

/** What the checks of one issue know of the other ones, by the archive, and of its own ignored places. */
export function createCheckService(
  { archive, openIssue }: Pick<CheckSources, "archive" | "openIssue">,
  { issueId, nameOf, switchOff }: CheckServiceOptions,
): ObservedCheckService {
  let made: { readonly by: Seen; readonly service: CheckService } | null = null;

  function seen(): Seen {
    const { current, frontMatter } = openIssue.getState();
    const issue = current.kind === "open" && current.id === issueId ? current : null;
    const value = frontMatter().fields.findLast(({ key }) => key === "date")?.value;
    const date = value?.kind === "text" ? value.text.slice(0, 10) : "";
    return { issue, date, version: archive.getState().version };
  }

  function factsBy({ issue, date }: Seen): CheckService["facts"] {
    const known = new Map<string, string | null>();
    const sentIn = (key: string): string | null => {
      const isEarlier = ({ date: other }: NamedIssue) =>
        date === "" || (other?.slice(0, 10) ?? "") < date;
      const [last] = archive
        .getState()
        .occurrences(key)
        .filter(({ of }) => of.kind === "post" || of.id !== issueId)
        .filter(isEarlier);
      return last ? nameOf(last) : null;
    };
    return {
      fileName: issue?.fileName ?? null,
      others: archive
        .getState()
        .issuesOf(issue?.profile.id ?? "", issueId)
        .map((other) => ({
          label: nameOf({ ...other, section: null }),
          number: other.number,
          date: other.date,
          tags: other.tags,
          category: null,
          fields: null,
        })),
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
      const ends = [openIssue.subscribe(look), archive.subscribe(look)];
      return () => ends.forEach((end) => end());
    },
  };
}

function isSame(a: Seen, b: Seen): boolean {
  return a.issue?.ignored === b.issue?.ignored && knowsSame(a, b);
}

function knowsSame(a: Seen, b: Seen): boolean {
  return (
    a.version === b.version &&
    a.date === b.date &&
    a.issue?.fileName === b.issue?.fileName &&
    a.issue?.profile.id === b.issue?.profile.id
  );
}
