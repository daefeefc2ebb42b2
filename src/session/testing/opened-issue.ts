import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { Session } from "../session.ts";
import { incoming, type Tab, type TestBrowser } from "./test-browser.ts";

/** An issue as a file: with a head, a section without items, and the line ends of Windows. */
export const WEEKLY =
  '---\r\ntitle: "Weekly Links 7: One"\r\ndate: 2025-11-03\r\n---\r\n\r\n# Papers\r\n';

/** A line that is long enough to be a version of its own. */
export const LONG = "一些写下来就不该丢的字，比几个字要多得多，所以值得是一个版本。\n";

/** Opens a file of this text, and the issue that it becomes. Resolves to its id. */
export async function openWeekly(
  session: Session,
  text = WEEKLY,
  fileName = "2025-11-03-one.md",
): Promise<string> {
  const [outcome] = await session.library.getState().openFiles([incoming(fileName, text)]);
  if (outcome?.kind !== "opened") throw new Error(`not opened: ${JSON.stringify(outcome)}`);
  await session.openIssue.getState().open(outcome.id);
  return outcome.id;
}

/** The issue that is open. Throws where none is. */
export function openNow({ openIssue }: Session): OpenIssue {
  const { current } = openIssue.getState();
  if (current.kind !== "open") throw new Error(`not open: ${current.kind}`);
  return current;
}

/** What a new session on the same disk reads. */
export async function afterRestart(browser: TestBrowser, id: string): Promise<string> {
  const { session, kill } = await browser.tab();
  await session.openIssue.getState().open(id);
  const text = session.openIssue.getState().text();
  kill();
  return text;
}

/** The same once this tab is gone. */
export async function afterRestartOf(browser: TestBrowser, tab: Tab, id: string): Promise<string> {
  tab.kill();
  return afterRestart(browser, id);
}
