import type { Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import type { Profile } from "../profile/profile.ts";
import { flatText } from "../questions/flat-text.ts";
import { findSeparator } from "../questions/separators.ts";
import { schema } from "../schema/index.ts";
import type { LinkStyle } from "./shape.ts";

/** What parts a comment from what stands before it: a comma behind a product, a colon behind a title. */
const BEHIND = {
  product: { "：": "，", ":": "," },
  title: { "，": "：", ",": ":" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

const kindOf = ({ on }: LinkStyle): keyof typeof BEHIND =>
  on === "verb" || on === "product" ? "product" : "title";

/**
 * Converts the separator behind a head into the one that goes with where the link stands now, in its width. Others than comma and colon
 * stay as they are; a comment without any gets one where it would else be taken for a part of the product.
 */
export function convertSeparator(
  tr: Transform,
  base: number,
  line: Node,
  headTo: number,
  {
    from,
    to,
    profile,
  }: { readonly from: LinkStyle; readonly to: LinkStyle; readonly profile: Profile },
): void {
  const tail = flatText(line).slice(headTo);
  if (kindOf(from) === kindOf(to) || tail.trim() === "") return;
  const put = (offset: number, length: number, text: string): void => {
    const marks = length > 0 ? line.nodeAt(headTo + offset)?.marks : [];
    const at = base + headTo + offset;
    tr.replaceWith(at, at + length, schema.text(text, marks));
  };
  const converted: Readonly<Record<string, string>> = BEHIND[kindOf(to)];
  const found = /^(\s*)([，：]|[,:](?=\s))/.exec(tail);
  const sign = found?.[2] ?? "";
  const other = converted[sign];
  if (found && other !== undefined) put(found[1]?.length ?? 0, sign.length, other);
  if (found || kindOf(to) === "title") return;
  const seen = findSeparator(tail);
  if (seen && tail.slice(0, seen.from).trim() === "") return;
  const comma = profile.language.startsWith("zh") ? "，" : ", ";
  put(0, /^\s*[,:;.]?/.exec(tail)?.[0].length ?? 0, comma);
}
