import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { splitFrontMatter } from "../front-matter/index.ts";
import type { Issue } from "../issue.ts";
import { createSources } from "../origin/sources.ts";
import { blockNodes, figureReader } from "./block-nodes.ts";
import { type Engines, readerOf } from "./engines.ts";
import { groupSections } from "./sections.ts";

/**
 * Reads any text whatever: front matter, then the body as the profile's engine publishes it. Printed, the result is the
 * text again, byte for byte.
 */
export function readIssue(text: string, profile: Profile, engines: Engines): Issue {
  const { head, bodyFrom } = splitFrontMatter(text);
  const { engine, sectionLevel } = profile;
  const sources = createSources();
  const read = readerOf(engines, engine)(text, bodyFrom);
  const blocks = blockNodes(text, read, figureReader(engine, profile), sources);
  const doc = schema.node("doc", { frontMatter: head }, groupSections(blocks, sectionLevel));
  return { doc, origin: { text, doc, sources }, profile };
}

/** The issue with another document in place of its own, made from it by edits or from nothing. */
export function withDoc(issue: Issue, doc: Node): Issue {
  return { ...issue, doc };
}
