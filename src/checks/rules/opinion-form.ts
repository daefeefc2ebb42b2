import type { Node } from "@tiptap/pm/model";
import { isOpinion, plainText } from "../../issue/questions/index.ts";
import { flatText } from "../../issue/questions/flat-text.ts";
import { siblingsRule } from "../rule.ts";
import type { Found } from "../rule.ts";

/** An opinion that is not written as this newsletter writes them: another marker, another colon. */
export const opinionForm = siblingsRule({
  severity: "taste",
  find: ({ blocks }, { profile, isChinese, sources }) =>
    blocks.flatMap(({ node, from }): Found[] => {
      const { word, marker } = profile.opinion;
      if (!isOpinion(node, profile)) {
        const parameters = { wanted: `${marker}${word}：` };
        const other = word === "" ? null : otherWord(node);
        const found = isMeantAsOpinion(node, word) ? word : other;
        return found === null ? [] : [{ from: from + 1, to: from + 1 + found.length, parameters }];
      }
      const found: Found[] = [];
      const colon = /^\s*:\s*/.exec(flatText(node).slice(word.length));
      if (isChinese && colon && plainText(node).startsWith(word)) {
        const place = {
          from: from + 1 + word.length,
          to: from + 1 + word.length + colon[0].length,
        };
        const fix = { kind: "words", changes: [{ ...place, text: "：" }] } as const;
        found.push({ ...place, parameters: { wanted: `${word}：` }, fix });
      }
      const source = sources.get(node);
      const text = source?.text.slice(source.syntax.from, source.syntax.to) ?? "";
      const other = marker === "_" ? "*" : "_";
      if (text.startsWith(other) && text[1] !== other) {
        const place = { from: from + 1, to: from + 1 + word.length };
        const isPlain =
          !text.includes(other.repeat(2)) && !/[_*\\]/.test(text.replaceAll(other, ""));
        const fix = { kind: "source", at: from, text: text.replaceAll(other, marker) } as const;
        const parameters = { wanted: `${marker}${word}` };
        found.push({ ...place, parameters, ...(isPlain ? { fix } : {}) });
      }
      return found;
    }),
});

/** What opinions are called elsewhere, and have been called here by a slip. */
const OTHER_WORDS =
  /^(?:opinions?|my opinion|comments?|my take|take|观点|个人观点|看法|我的看法|点评|短评|评论|评|编者按)\s*[：:]/i;

/** The word that begins a paragraph of emphasis, where it is another than this newsletter's. */
function otherWord(node: Node): string | null {
  const isWhole =
    node.type.name === "paragraph" &&
    node.childCount > 0 &&
    node.children.every(({ marks }) => marks.some(({ type }) => EMPHASIS.has(type.name)));
  return (isWhole && OTHER_WORDS.exec(plainText(node))?.[0]) || null;
}

const EMPHASIS: ReadonlySet<string> = new Set(["em", "strong"]);

/** `Opinion：` that is no emphasis, or in other letters: nothing on the page sets it off. */
function isMeantAsOpinion(node: Node, word: string): boolean {
  if (node.type.name !== "paragraph" || word === "") return false;
  const text = plainText(node);
  const isWord = text.slice(0, word.length).toLowerCase() === word.toLowerCase();
  return isWord && /^\s*[：:]/.test(text.slice(word.length));
}
