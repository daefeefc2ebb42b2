import { readFrontMatter } from "../../markdown/front-matter/index.ts";
import type { Burst } from "../../editor/assembly/issue-document.ts";
import type { IssueRecord } from "../../store/records.ts";
import type { VersionReason } from "../../store/versions/version-record.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { withYaml, yamlOf } from "./front-matter-edit.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
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
  | "keepIgnored"
  | "renewChecks"
>;

/**
 * The actions that ask for or change what the issue says. `note` changes what is kept about it beside its text, `keep` keeps
 * its text as a version.
 */
export function createEdits(
  model: OpenIssueModel,
  profiles: ProfilesStore,
  note: (change: (issue: IssueRecord) => IssueRecord) => void,
  keep: (id: string, text: string, reason: VersionReason) => void,
): Edits {
  function replaceText(text: string, burst?: Burst): void {
    const current = model.current();
    const held = model.held();
    if (!current || !held || !model.isWriting() || text === model.text()) return;
    const next = held.lens.parseIssue(text, current.profile);
    held.document.take(next, burst ?? "step");
  }

  function switchProfile(profileId: string): void {
    const profile = profiles.getState().profile(profileId);
    const held = model.held();
    if (!held || !profile || !model.isWriting()) return;
    if (!held.lens.isComplete()) return model.whenComplete(() => switchProfile(profileId));
    const text = model.text();
    keep(held.id, text, { kind: "profile" });
    const issue = held.lens.parseIssue(text, profile);
    model.patch({ profile });
    held.document.take(issue, "anew");
    model.patch({ fileName: model.fileName() });
    note((record) => ({ ...record, profileId }));
  }

  const set: Edits["setField"] = (key, value) => {
    const current = model.current();
    const held = model.held();
    if (!current || !held || !model.isWriting()) return;
    if (!held.lens.isComplete()) return model.whenComplete(() => set(key, value));
    held.document.setHead(held.lens.setField(model.head(), key, value, current.profile));
  };

  return {
    dispatch: (transaction) => model.held()?.document.dispatch(transaction),
    undo: () => (model.isWriting() && model.held()?.document.undo()) || false,
    redo: () => (model.isWriting() && model.held()?.document.redo()) || false,
    text: model.text,
    async caretOffset() {
      const current = model.current();
      const held = model.held();
      if (!current || !held) throw new Error("no issue is open");
      const read = held.lens.parseIssue(model.text(), current.profile);
      return held.lens.textOffset(read, current.state.selection.head);
    },
    replaceText,
    frontMatter: () => readFrontMatter(model.head()),
    setField: set,
    frontMatterYaml: () => yamlOf(model.head()),
    setFrontMatterYaml(yaml) {
      model.settle();
      replaceText(withYaml(model.text(), yaml));
    },
    switchProfile,
    keepIgnored(ignored) {
      if (!model.isWriting()) return;
      model.patch({ ignored });
      note((record) => ({ ...record, ignored }));
    },
    renewChecks() {
      const current = model.current();
      const known = current && profiles.getState().profile(current.profile.id);
      if (known) model.patch({ profile: { ...current.profile, checks: known.checks } });
    },
    setSlug(slug) {
      const held = model.held();
      if (held?.naming.kind !== "made" || !model.isWriting()) return;
      const naming = { ...held.naming, slug };
      held.naming = naming;
      note((issue) => ({ ...issue, naming }));
      model.patch({ slug, fileName: model.fileName() });
    },
  };
}
