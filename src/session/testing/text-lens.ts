import { schema } from "../../issue/schema/index.ts";
import { SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import { setField } from "../../markdown/front-matter/set-field.ts";
import { createSources } from "../../markdown/origin/sources.ts";
import type { Lens } from "../environment/environment.ts";

/** The simplest lens that keeps every text: all of it is the document's head. For tests that are not about Markdown. */
export const textLens: Lens = {
  parseIssue(text, profile) {
    const doc = schema.node("doc", { frontMatter: text });
    const [first] = SHIPPED_PROFILES;
    if (!first) throw new Error("no profile is shipped");
    return { doc, origin: { text, doc, sources: createSources() }, profile: profile ?? first };
  },
  printIssue: (issue) => String(issue.doc.attrs["frontMatter"]),
  setField,
  textOffset: () => Promise.resolve(0),
  isComplete: () => true,
  complete: () => Promise.resolve(),
};
