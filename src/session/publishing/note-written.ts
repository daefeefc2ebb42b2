import { inSite } from "../../issue/figures/site-paths.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import { markWritten } from "../../store/pictures.ts";
import type { OpeningRecord } from "../../store/records.ts";
import { keepBefore } from "../core/keep-before.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { Keeping, WritingPlan } from "./publishing-state.ts";

/** Whether the issue is open and its text the one of which these are the bytes. */
export function isStillText(openIssue: OpenIssueStore, id: string, from: Uint8Array): boolean {
  const { current, settle, text } = openIssue.getState();
  if (current.kind !== "open" || current.id !== id) return false;
  settle();
  const { bytes } = encodeUtf8(text());
  return bytes.length === from.length && bytes.every((byte, at) => byte === from[at]);
}

/** What writing notes on the disk. */
export interface WrittenNotes {
  readonly clock: Clock;
  readonly database: Database;
  readonly events: Pick<Events, "emit">;
  readonly openIssue: OpenIssueStore;
}

/** A plan as it was carried out: where both files were kept, nothing was merged; what was left there is not gone. */
export function noted(
  plan: WritingPlan,
  keeping: Keeping | undefined,
  takesAway: boolean | undefined,
): WritingPlan {
  const isMerged = plan.isMerged && keeping !== "both-files";
  return { ...plan, isMerged, former: takesAway ? plan.former : [] };
}

/**
 * What was written becomes the issue's text; not where another is open by now, or this one has been typed in. The figures
 * of the issue stay where they are. Where its text is what was written, or came of that by typing, it is compared with that
 * from now on, by what `openingOf` makes of it; where it went on without what was merged, the next time merges the two. Rejects
 * as the disk does.
 */
export async function noteWritten(
  { clock, database, events, openIssue }: WrittenNotes,
  { issue: { post, figures, siteFolder }, isMerged, former }: WritingPlan,
  id: string,
  text: string,
  openingOf: () => Promise<OpeningRecord>,
): Promise<void> {
  const isTaken = isStillText(openIssue, id, post.bytes);
  if (isTaken) {
    const { text: textNow, replaceText } = openIssue.getState();
    if (text !== textNow()) void keepBefore({ database, clock }, id, textNow(), { kind: "merged" });
    replaceText(text);
  }
  const { current } = openIssue.getState();
  const wentOn = !isMerged && current.kind === "open" && current.id === id;
  const opening = await openingOf();
  const namesOf = (files: readonly { readonly path: string }[]) =>
    files.map(({ path }) => inSite(siteFolder, path));
  const [paths, gone] = [namesOf(figures), namesOf(former)];
  await markWritten(database, id, paths, clock.now(), gone);
  if (paths.length + gone.length > 0) events.emit({ kind: "published" });
  if (!isTaken && !wentOn) return;
  await openIssue.noteKept(id, "written", text);
  await openIssue.setOpening(opening);
}
