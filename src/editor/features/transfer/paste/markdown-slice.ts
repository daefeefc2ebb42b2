import { Fragment, Slice } from "@tiptap/pm/model";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../../../issue/profile/profile.ts";
import { schema } from "../../../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../../../../markdown/lens.ts";

/**
 * Markdown as a slice to paste into an issue: its blocks without their sections, headings below the profile's section
 * level. A first or last paragraph is open, so that it joins the text it is pasted into. Front matter is left out.
 */
export function sliceOfMarkdown(markdown: string, profile: Profile): Slice {
  const blocks = lowered(flattened(parseIssue(markdown, profile).doc), profile.sectionLevel);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return Slice.empty;
  const open = (node: Node): number => (node.type === schema.nodes.paragraph ? 1 : 0);
  return new Slice(Fragment.from(blocks), open(first), open(last));
}

/** A slice as Markdown: what other programs get as plain text. */
export function markdownOfSlice(slice: Slice, profile: Profile): string {
  const blocks: Node[] = [];
  const inline: Node[] = [];
  slice.content.forEach((node) => {
    if (node.isInline) inline.push(node);
    else if (node.type === schema.nodes.list_item)
      blocks.push(schema.node("bullet_list", null, node));
    else if (node.type === schema.nodes.table_row) blocks.push(schema.node("table", null, node));
    else blocks.push(node);
  });
  if (inline.length > 0) blocks.push(schema.node("paragraph", null, inline));
  const empty = parseIssue("", profile);
  return printIssue(withDoc(empty, schema.node("doc", null, ordered(blocks)))).replace(/\n$/, "");
}

/** A document holds loose blocks before its sections; those after one are part of it. */
function ordered(blocks: readonly Node[]): Node[] {
  const isSection = (node: Node): boolean =>
    node.type === schema.nodes.section || node.type === schema.nodes.group;
  const first = blocks.findIndex(isSection);
  if (first < 0 || blocks.slice(first).every(isSection)) return [...blocks];
  return blocks.flatMap((node) => (isSection(node) ? flattened(node) : [node]));
}

function flattened(node: Node): Node[] {
  const blocks: Node[] = [];
  node.forEach((child) => {
    if (child.type === schema.nodes.section || child.type === schema.nodes.group)
      blocks.push(...flattened(child));
    else blocks.push(child);
  });
  return blocks;
}

function lowered(blocks: readonly Node[], sectionLevel: number): Node[] {
  const isHeading = (node: Node): boolean => node.type === schema.nodes.heading;
  const highest = Math.min(...blocks.filter(isHeading).map((node) => Number(node.attrs["level"])));
  const shift = Math.max(0, sectionLevel + 1 - highest);
  if (shift === 0 || !Number.isFinite(highest)) return [...blocks];
  return blocks.map((node) =>
    isHeading(node)
      ? schema.node(
          "heading",
          { level: Math.min(6, Number(node.attrs["level"]) + shift) },
          node.content,
        )
      : node,
  );
}
