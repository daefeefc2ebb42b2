import type { Environment } from "../environment/environment.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { SectionSummary } from "./library-state.ts";
import { sectionSummaries, type ShelfEntry } from "./shelf.ts";

/**
 * The sections of an issue as it stands, once no other is on its way to the screen, which goes before. null where the
 * lens cannot be loaded: the rows stay without their sections.
 */
export async function sectionsOfEntry(
  { loadLens }: Pick<Environment, "loadLens">,
  openIssue: OpenIssueStore,
  entry: ShelfEntry,
): Promise<readonly SectionSummary[] | null> {
  await nothingOpens(openIssue);
  const { current } = openIssue.getState();
  const { id } = entry.issue;
  if (current.kind === "open" && current.id === id && current.profile === entry.profile)
    return sectionSummaries({ doc: current.state.doc, profile: entry.profile });
  try {
    const lens = await loadLens();
    if (entry.profile.engine === "gfm") await lens.complete();
    return sectionSummaries(lens.parseIssue(entry.head.text, entry.profile));
  } catch {
    return null;
  }
}

function nothingOpens({ getState, subscribe }: OpenIssueStore): Promise<void> {
  const opens = (): boolean => getState().current.kind === "opening";
  return new Promise((resolve) => {
    if (!opens()) return resolve();
    const end = subscribe(() => {
      if (opens()) return;
      end();
      resolve();
    });
  });
}
