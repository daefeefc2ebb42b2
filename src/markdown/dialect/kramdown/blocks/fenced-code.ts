import { matchAt, skip, trimEnd } from "../characters.ts";
import { nextLine, sourceAt } from "../content.ts";
import { type Construct, addBlock, lastSilentEnd, sourceElement, sourceText } from "../state.ts";
import { codeOf } from "./code-value.ts";
import { closingFence, longestCloser } from "./fence-closers.ts";

const OPENING = / {0,3}((`|~)\2{2,})([^\n]*)\n/y;
const INFO = /^[ \t\f\v\r]*([^ \t\f\v\r]*)[ \t\f\v\r]*$/;

/**
 *     ```js
 *     code
 *     ```
 *
 * One word may follow the opening fence. The closing fence is at least as long as the opening; where there is only a
 * shorter one, the surplus marks count as the word (`` ````js `` closed by `` ``` `` is code in "`js"). Without a
 * closing fence it is a paragraph.
 */
export const fencedCode: Construct = {
  starts: "`~",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    const match = matchAt(OPENING, text, at);
    const [, run, mark, after] = match ?? [];
    if (!match || !run || !mark || after === undefined) return false;
    const first = at + match[0].length;
    const length = Math.min(run.length, longestCloser(content, mark, first));
    const info = INFO.exec(run.slice(length) + after);
    const close = length < 3 || !info ? null : closingFence(content, mark, length, first);
    if (!info || !close) return false;
    const starts: number[] = [];
    for (let line = first; line < close.from; line = nextLine(content, line)) starts.push(line);
    const infoFrom = text.indexOf(run, at) + length + info[0].indexOf(info[1] ?? "");
    const code = codeOf(reader, starts);
    reader.at = close.to;
    if (!code) {
      addBlock(reader, sourceElement(reader, "other", at, close.to));
      return true;
    }
    addBlock(reader, {
      type: "code",
      fenced: true,
      info: sourceText(reader, infoFrom, infoFrom + (info[1]?.length ?? 0)),
      ...code,
      from: sourceAt(content, skip(text, at, " ")),
      to: sourceAt(
        content,
        Math.max(trimEnd(text, at, close.to), lastSilentEnd(reader, at, close.to)),
      ),
    });
    return true;
  },
};
