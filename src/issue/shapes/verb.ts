import type { Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import type { Profile } from "../profile/profile.ts";
import { flatText } from "../questions/flat-text.ts";
import { schema } from "../schema/index.ts";
import { headOf } from "./head.ts";

/** The verb of an item's line, in whatever shape; null where it has none. */
export function verbOf(line: Node, start: number, profile: Profile): string | null {
  const verb = headOf(line, start, profile)?.verb;
  return verb ? flatText(line).slice(verb.from, verb.to) : null;
}

/** Whose an item is, in whatever shape; null where the line does not say. */
export function organisationOf(line: Node, start: number, profile: Profile): string | null {
  const organisation = headOf(line, start, profile)?.organisation;
  return organisation ? flatText(line).slice(organisation.from, organisation.to) : null;
}

/**
 * Puts another verb of the profile in the place of a line's verb, with its link and marks. `base` is where the line's
 * content begins. False where the line has no verb, or has this one.
 */
export function switchVerb(
  tr: Transform,
  base: number,
  line: Node,
  start: number,
  verb: string,
  profile: Profile,
): boolean {
  const now = headOf(line, start, profile)?.verb;
  if (!now || flatText(line).slice(now.from, now.to) === verb) return false;
  const marks = line.nodeAt(now.from)?.marks;
  tr.replaceWith(base + now.from, base + now.to, schema.text(verb, marks));
  return true;
}
