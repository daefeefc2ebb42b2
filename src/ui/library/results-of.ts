import type { LibraryRow } from "../../session/library/library-state.ts";
import type { IssueWithPlaces } from "../../session/search/search-index.ts";

/** An issue of the library, with the places in it if there are any; or a post of the archive (`issue` is null). */
export interface LibraryResult {
  /** The issue's id, or the post's path. */
  readonly key: string;
  readonly issue: LibraryRow | null;
  readonly places: IssueWithPlaces | null;
}

/** Each issue once, with its places: those that have the words anywhere (`found`), and those with a place; newest first. */
export function resultsOf(
  issues: readonly LibraryRow[],
  found: ReadonlySet<string>,
  answer: readonly IssueWithPlaces[],
): readonly LibraryResult[] {
  const placesIn = new Map(
    answer.flatMap((each) => (each.of.kind === "issue" ? [[each.of.id, each] as const] : [])),
  );
  const own = issues
    .filter(({ id }) => found.has(id) || placesIn.has(id))
    .map((issue) => ({ key: issue.id, issue, places: placesIn.get(issue.id) ?? null }));
  const posts = answer.flatMap((places) =>
    places.of.kind === "post" ? [{ key: places.of.path, issue: null, places }] : [],
  );
  return [...own, ...posts].toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function dayOf({ issue, places }: LibraryResult): string {
  return (issue ? issue.date : places?.facts.date)?.slice(0, 10) ?? "";
}
