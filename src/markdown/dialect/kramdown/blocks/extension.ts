import { matchAt, skip } from "../characters.ts";
import { nextIndex } from "../content.ts";
import { type BlockReader, addBlock, sourceElement } from "../state.ts";
import { readAttributes } from "./attribute-list.ts";

const OPENING =
  / {0,3}\{::([A-Za-z0-9_]+)(?:[ \t\n\v\f\r]((?:\\\}|[^}])*?))?(\/)?\}[ \t\n\v\f\r]*?\n/y;
/** A longer opening tag is none; it keeps the search short on hostile text. */
const LONGEST = 2000;

const STOP = /\{:\/([A-Za-z0-9_]*)\}[ \t\n\v\f\r]*?\n/y;

/**
 *     {::comment}
 *     nobody reads this
 *     {:/comment}
 *
 *     {::nomarkdown}<b>raw</b>{:/}
 *     {::options parse_block_html="true" /}
 */
export function readExtension(reader: BlockReader): boolean {
  const { content, at, document } = reader;
  const { text } = content;
  const close = nextIndex(content, "}", at);
  if (!text.startsWith("{::", skip(text, at, " ", at + 3)) || close < 0 || close - at > LONGEST) {
    return false;
  }
  const match = matchAt(OPENING, text, at);
  const name = match?.[1];
  if (!match || (name !== "comment" && name !== "nomarkdown" && name !== "options")) return false;
  const inside = at + match[0].length;
  const end = match[3] ? inside : stopEnd(reader, name, inside);
  if (end < 0) return false;
  reader.at = end;
  if (name === "options") {
    const { attributes } = readAttributes(match[2] ?? "");
    if (attributes["parse_block_html"] !== undefined) {
      document.blockHtml = attributes["parse_block_html"] === "true";
    }
    const options = sourceElement(reader, "boundary", at, end);
    reader.tree.asides.push(options);
    addBlock(reader, { type: "boundary", of: "extension", from: options.from, to: options.to });
  } else if (match[3]) {
    reader.tree.asides.push(sourceElement(reader, "comment", at, end));
  } else {
    const kind = name === "comment" ? "comment" : "other";
    reader.tree.children.push(sourceElement(reader, kind, at, end));
  }
  return true;
}

/** Where the line of the stop tag, `{:/name}` or `{:/}`, ends; -1 where there is none. */
function stopEnd(reader: BlockReader, name: string, from: number): number {
  const { content } = reader;
  const { text } = content;
  for (let at = nextIndex(content, "{:/", from); at >= 0; at = nextIndex(content, "{:/", at + 3)) {
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    if (at - lineStart > 3 || skip(text, lineStart, " ") !== at) continue;
    const stop = matchAt(STOP, text, at);
    if (stop && (stop[1] === "" || stop[1] === name)) return at + stop[0].length;
  }
  return -1;
}
