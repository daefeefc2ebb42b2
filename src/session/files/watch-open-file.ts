import { readOnDisk } from "../../publish/file-on-disk.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import { checksum } from "../../store/checksum.ts";
import type { OpeningRecord } from "../../store/records.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenOutcome } from "../library/library-state.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";

/** A file as it stands on the disk, where it is neither what was last read or written there nor what is here. */
export type ChangedFile = OpenOutcome & { readonly kind: "changed" };

/** Several writes of one program are looked at once; in milliseconds. */
const LOOK_AFTER = 200;

/**
 * Looks at the file of the open issue when the disk tells of a change and when the page is shown again, as far as the
 * browser lets it without a question; `onLook` is told whether the file has changed.
 */
export function watchOpenFile(
  { clock, page, watchDisk }: Pick<Environment, "clock" | "page" | "watchDisk">,
  openIssue: OpenIssueStore,
  onLook: (changed: ChangedFile | null) => void,
): void {
  let known: OpeningRecord | null = null;
  let watched: FileSystemFileHandle | null = null;
  let end = (): void => undefined;
  let looks = 0;
  let waiting: (() => void) | null = null;

  async function look(): Promise<void> {
    const mine = ++looks;
    const changed = await changedFile(openIssue).catch(() => null);
    if (mine === looks) onLook(changed);
  }

  const lookSoon = (): void => {
    waiting ??= clock.later(LOOK_AFTER, () => {
      waiting = null;
      void look();
    });
  };

  function follow(): void {
    const opening = openIssue.opening();
    if (opening === known) return;
    known = opening;
    const handle = opening?.handle ?? null;
    // It was written, or taken from there.
    if (handle === watched) return void (handle && look());
    watched = handle;
    looks++;
    end();
    end = handle ? watchDisk(handle, () => true, lookSoon) : () => undefined;
    onLook(null);
    if (handle) lookSoon();
  }

  openIssue.subscribe(follow);
  page.onShow(() => {
    if (watched) lookSoon();
  });
}

async function changedFile(openIssue: OpenIssueStore): Promise<ChangedFile | null> {
  const opening = openIssue.opening();
  const handle = opening?.handle ?? null;
  if (!opening || !handle || !(await mayRead(handle, false))) return null;
  const { text } = await readOnDisk(handle);
  const { current, text: textHere } = openIssue.getState();
  // Meanwhile it may have been written, or another issue opened.
  const now = openIssue.opening();
  if (text === null || current.kind !== "open" || now?.id !== opening.id) return null;
  if (checksum(text) === now.onDisk || text === textHere()) return null;
  return { kind: "changed", fileName: handle.name, id: opening.id, text, handle };
}
