import { matchAt } from "../characters.ts";
import { lineEndAt } from "../content.ts";
import { normaliseLabel } from "../context.ts";
import { type Construct, addBlock, sourceElement, sourceText } from "../state.ts";

/** kramdown's `LINK_DEFINITION_START`. */
const DEFINITION =
  / {0,3}\[([^\n\]]+)\]:[ \t]*(?:<([^\n]*?)>|([^\n]*?[^ \t\n\v\f\r][^\n]*?))(?:(?:[ \t]*?\n|[ \t]+?)[ \t]*?(["'])([^\n]+?)\4)?[ \t]*?\n/dy;

const STARTS = / {0,3}\[[^\n\]]+\]:/y;

/** A longer line is no definition; it keeps the search short on hostile text. */
const LONGEST_LINE = 4000;

/**
 *     [label]: https://example.com "Title"
 *     [label]: <https://example.com>
 *         'Title'
 */
export const linkDefinition: Construct = {
  starts: "[",
  parse(reader) {
    const { content, at, document, tree } = reader;
    const { text } = content;
    if (!matchAt(STARTS, text, at) || lineEndAt(content, at) - at > LONGEST_LINE) return false;
    const match = matchAt(DEFINITION, text, at);
    if (!match?.[1] || /[ \t]+["']/.test(match[3] ?? "")) return false;
    const group = (i: number): string | null => {
      const [from, to] = match.indices?.[i] ?? [];
      return from === undefined || to === undefined ? null : sourceText(reader, from, to);
    };
    document.links.set(normaliseLabel(group(1) ?? ""), {
      href: group(2) ?? group(3) ?? "",
      title: group(5),
    });
    reader.at = at + match[0].length;
    const definition = sourceElement(reader, "link-definition", at, reader.at);
    tree.asides.push(definition);
    addBlock(reader, {
      type: "boundary",
      of: "definition",
      from: definition.from,
      to: definition.to,
    });
    return true;
  },
};
