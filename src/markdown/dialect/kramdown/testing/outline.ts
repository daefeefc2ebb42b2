import type { Block } from "../../../syntax/tree.ts";
import { parseKramdown } from "../index.ts";

/**
 * The blocks of a text in one line, for tests: `p{words}`, `h2{words}`, `ul(li{…} li+{…})` where `+` is loose and
 * `[x]` a task, `ol3(…)` begins with 3, `code{…}`, `table(head: a | b, row: c | d)`, `hr`, and source blocks by their kind. Line ends are `⏎`.
 */
export function outline(text: string): string {
  return outlineOf(text, parseKramdown(text, 0));
}

function outlineOf(text: string, blocks: readonly Block[]): string {
  return blocks.map((block) => blockOutline(text, block)).join(" ");
}

function blockOutline(text: string, block: Block): string {
  const words = (from: number, to: number): string =>
    text.slice(from, to).replace(/\r\n|\r|\n/g, "⏎");
  switch (block.type) {
    case "paragraph":
      return `p{${words(block.from, block.to)}}`;
    case "heading":
      return `h${block.level}{${words(block.content.from, block.content.to)}}`;
    case "blockquote":
      return `quote(${outlineOf(text, block.children)})`;
    case "code":
      return `code${block.info === "" ? "" : `:${block.info}`}{${block.value.replaceAll("\n", "⏎")}}`;
    case "rule":
      return "hr";
    case "source":
      return `${block.kind}{${block.lines.map(({ from, to }) => words(from, to)).join("⏎")}}`;
    case "table": {
      const rows = block.rows.map((row) => {
        const cells = row.cells.map(({ from, to }) => words(from, to)).join(" | ");
        return `${row.header ? "head" : "row"}: ${cells}`;
      });
      return `table(${rows.join(", ")})`;
    }
    case "list":
      break;
  }
  const items = block.children.map((item) => {
    const box = item.checked === null ? "" : item.checked ? "[x]" : "[ ]";
    return `li${item.loose ? "+" : ""}${box}{${outlineOf(text, item.children)}}`;
  });
  const start = block.start === 1 ? "" : block.start;
  return `${block.ordered ? "ol" : "ul"}${start}(${items.join(" ")})`;
}
