import { readFrontMatter, setField } from "../../markdown/front-matter/index.ts";
import type { IssueRecord } from "../../store/records.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { withYaml, yamlOf } from "./front-matter-edit.ts";
import type { IssueInHand } from "./issue-in-hand.ts";
import type { OpenIssueActions } from "./open-issue-state.ts";

type Edits = Pick<
  OpenIssueActions,
  | "setDoc"
  | "text"
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
  function replaceText(text: string, isTyping = false): void {
    const current = hand.current();
    const held = hand.held();
    if (!current || !held || !hand.isWriting() || text === hand.text()) return;
    hand.apply(held.lens.parseIssue(text, current.profile), isTyping);
  }

  function switchProfile(profileId: string): void {
    const profile = profiles.getState().profile(profileId);
    const held = hand.held();
    if (!held || !profile || !hand.isWriting()) return;
    if (profile.engine === "gfm" && !held.lens.isComplete()) {
      const again = () => hand.held() === held && switchProfile(profileId);
      void hand.completeLens().then(again, () => undefined);
      return;
    }
    const issue = held.lens.parseIssue(hand.text(), profile);
    hand.patch({ issue, profile, generation: hand.nextGeneration() });
    hand.patch({ fileName: hand.fileName() });
    note((record) => ({ ...record, profileId }));
  }

  return {
    setDoc(doc, origin) {
      const issue = hand.current()?.issue;
      const held = hand.held();
      if (!issue || !held) return;
      if (origin) hand.show({ ...issue, doc, origin });
      else if (doc !== issue.doc) hand.show(held.lens.withDoc(issue, doc));
    },
    text: hand.text,
    replaceText,
    frontMatter: () => readFrontMatter(hand.head()),
    setField(key, value) {
      const current = hand.current();
      if (!current || !hand.isWriting()) return;
      const { issue, profile } = current;
      const frontMatter = setField(hand.head(), key, value, profile);
      if (frontMatter === hand.head()) return;
      const { doc } = issue;
      hand.apply({ ...issue, doc: doc.type.create({ ...doc.attrs, frontMatter }, doc.content) });
    },
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
