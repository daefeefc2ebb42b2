import { readFrontMatter } from "../../markdown/front-matter/index.ts";
import type { Burst } from "../../editor/assembly/issue-document.ts";
import type { IssueRecord } from "../../store/records.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { withYaml, yamlOf } from "./front-matter-edit.ts";
import type { IssueInHand } from "./issue-in-hand.ts";
import type { OpenIssueActions } from "./open-issue-state.ts";

type Edits = Pick<
  OpenIssueActions,
  | "dispatch"
  | "undo"
  | "redo"
  | "text"
  | "caretOffset"
  | "replaceText"
  | "frontMatter"
  | "setField"
  | "frontMatterYaml"
  | "setFrontMatterYaml"
  | "switchProfile"
  | "setSlug"
>;

/** The actions that ask for or change what the issue says. `note` changes what is kept about it beside its text. */
export function createEdits(
  hand: IssueInHand,
  profiles: ProfilesStore,
  note: (change: (issue: IssueRecord) => IssueRecord) => void,
): Edits {
  function replaceText(text: string, burst?: Burst): void {
    const current = hand.current();
    const held = hand.held();
    if (!current || !held || !hand.isWriting() || text === hand.text()) return;
    const next = held.lens.parseIssue(text, current.profile);
    held.document.take(next, burst ?? "step");
  }

  function switchProfile(profileId: string): void {
    const profile = profiles.getState().profile(profileId);
    const held = hand.held();
    if (!held || !profile || !hand.isWriting()) return;
    if (!held.lens.isComplete()) return hand.whenComplete(() => switchProfile(profileId));
    const issue = held.lens.parseIssue(hand.text(), profile);
    hand.patch({ profile });
    held.document.take(issue, "anew");
    hand.patch({ fileName: hand.fileName() });
    note((record) => ({ ...record, profileId }));
  }

  const set: Edits["setField"] = (key, value) => {
    const current = hand.current();
    const held = hand.held();
    if (!current || !held || !hand.isWriting()) return;
    if (!held.lens.isComplete()) return hand.whenComplete(() => set(key, value));
    held.document.setHead(held.lens.setField(hand.head(), key, value, current.profile));
  };

  return {
    dispatch: (transaction) => hand.held()?.document.dispatch(transaction),
    undo: () => (hand.isWriting() && hand.held()?.document.undo()) || false,
    redo: () => (hand.isWriting() && hand.held()?.document.redo()) || false,
    text: hand.text,
    async caretOffset() {
      const current = hand.current();
      const held = hand.held();
      if (!current || !held) throw new Error("no issue is open");
      const read = held.lens.parseIssue(hand.text(), current.profile);
      return held.lens.textOffset(read, current.state.selection.head);
    },
    replaceText,
    frontMatter: () => readFrontMatter(hand.head()),
    setField: set,
    frontMatterYaml: () => yamlOf(hand.head()),
    setFrontMatterYaml(yaml) {
      hand.settle();
      replaceText(withYaml(hand.text(), yaml));
    },
    switchProfile,
    setSlug(slug) {
      const held = hand.held();
      if (held?.naming.kind !== "made" || !hand.isWriting()) return;
      const naming = { ...held.naming, slug };
      held.naming = naming;
      note((issue) => ({ ...issue, naming }));
      hand.patch({ slug, fileName: hand.fileName() });
    },
  };
}
