import type { Profile } from "../../issue/profile/profile.ts";
import type { ShownWith } from "./load-issue.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import type { TakenIssue } from "./take-issue.ts";

/** A taken issue is the open one from now on; it is only read until it is written, too. */
export function showIssue(
  model: OpenIssueModel,
  taken: TakenIssue,
  profile: Profile | undefined,
  { lens, createIssueDocument }: ShownWith,
): void {
  const { issue: record, head, opening } = taken.stored;
  const { id, naming, sample } = record;
  const issue = lens.parseIssue(taken.text, profile);
  const read = (text: string) => lens.parseIssue(text, model.current()?.profile).origin;
  const document = createIssueDocument(issue, read, (published) =>
    model.publish(document, published),
  );
  model.take(
    { id, lens, document, naming, opening, writer: null, lateWords: null },
    {
      kind: "open",
      id,
      state: document.state(),
      owner: document,
      profile: issue.profile,
      hasLostForm: false,
      openedText: opening?.text ?? null,
      fileName: "",
      slug: naming.kind === "made" ? naming.slug : null,
      hasFileHandle: (opening?.handle ?? null) !== null,
      sample,
      access: "reading",
      takenOver: null,
      inTrash: false,
      saving: { kind: "saved", at: head.savedAt },
      ignored: record.ignored ?? [],
      place: taken.place ?? { anchor: 0, head: 0, scroll: 0, folds: [] },
    },
    taken.text,
  );
}
