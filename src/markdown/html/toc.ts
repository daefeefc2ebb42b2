import { attributesHtml } from "./escape.ts";
import type { PublishedHeading } from "./headings.ts";
import { tocEntryHtml } from "./inlines.ts";
import type { Publication } from "./publication.ts";

interface Entry {
  readonly heading: PublishedHeading;
  readonly children: Entry[];
}

/**
 * What the list `* toc` with `{:toc}` becomes: a list of all headings, nested by level (`generate_toc_tree` in
 * kramdown's HTML converter); ordered where that list is.
 */
export function tocHtml(text: string, publication: Publication): string {
  const tag = /^\s*(\{:[^\n]*\n\s*)*\d/.test(text) ? "ol" : "ul";
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of publication.headings.all.filter(({ inToc }) => inToc)) {
    const entry: Entry = { heading, children: [] };
    while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top.length === 0 ? "" : entriesHtml(tag, top, { id: "markdown-toc" }, publication);
}

function entriesHtml(
  tag: string,
  entries: readonly Entry[],
  attributes: Readonly<Record<string, string>>,
  publication: Publication,
): string {
  const items = entries.map(({ heading, children }) => {
    const link = attributesHtml({ href: `#${heading.id}`, id: `markdown-toc-${heading.id}` });
    const below = children.length > 0 ? entriesHtml(tag, children, {}, publication) : "";
    return `<li><a${link}>${tocEntryHtml(heading.node, publication)}</a>${below}</li>\n`;
  });
  return `<${tag}${attributesHtml(attributes)}>\n${items.join("")}</${tag}>\n`;
}
