import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { sectionsOf } from "../../issue/questions/index.ts";

/** An issue as one profile reads it. */
interface Reading {
  readonly doc: Node;
  readonly profile: Profile;
  readonly fileName: string;
}

export interface SwitchChanges {
  /** What the file is called now; null: as before. */
  readonly fileName: string | null;
  /** Titles of sections that the other newsletter has and the former had not. */
  readonly found: readonly string[];
  /** Titles of sections that the former newsletter had and the other has not. */
  readonly lost: readonly string[];
}

/** What is different once an issue is read by another profile. Its text is the same. */
export function switchChanges(before: Reading, after: Reading): SwitchChanges {
  const [former, now] = [before, after].map(({ doc, profile }) =>
    sectionsOf(doc, profile).flatMap(({ title, rules }) => (rules ? [title] : [])),
  );
  return {
    fileName: after.fileName === before.fileName ? null : after.fileName,
    found: (now ?? []).filter((title) => former?.includes(title) !== true),
    lost: (former ?? []).filter((title) => now?.includes(title) !== true),
  };
}
