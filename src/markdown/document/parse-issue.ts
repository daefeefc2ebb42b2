import type { Node } from "@tiptap/pm/model";
import { defaultProfile } from "../../issue/profile/defaults.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { splitFrontMatter } from "../front-matter/index.ts";
import type { Issue } from "../issue.ts";
import { blockNodes } from "./block-nodes.ts";
import { ENGINES } from "./engines.ts";
import { groupSections } from "./sections.ts";

/**
 * Reads any text whatever: front matter, then the body as the profile's engine publishes it. `printIssue` of the
 * result is the text again, byte for byte.
 */
export function parseIssue(text: string, profile: Profile = defaultProfile()): Issue {
  const { head, bodyFrom } = splitFrontMatter(text);
  const blocks = blockNodes(text, ENGINES[profile.engine](text, bodyFrom), profile.engine);
  const content = groupSections(blocks, profile.sectionLevel);
  const doc = schema.node("doc", { frontMatter: head }, content);
  return { doc, origin: { text, doc }, profile };
}

/** The issue with another document in place of its own, made from it by edits or from nothing. */
export function withDoc(issue: Issue, doc: Node): Issue {
  return { ...issue, doc };
}
