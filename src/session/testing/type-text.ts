import type { Session } from "../session.ts";

/** Types into the open issue what `textLens` prints as this text. */
export function typeText({ openIssue }: Session, text: string): void {
  const { current, dispatch } = openIssue.getState();
  if (current.kind === "open") dispatch(current.state.tr.setDocAttribute("frontMatter", text));
}
