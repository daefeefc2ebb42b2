import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStringify);

export type RemarkTree = ReturnType<typeof processor.parse>;

/** What Galley is measured against: remark with GFM, reading and printing whole texts. */
export const remark = {
  parse: (text: string): RemarkTree => processor.parse(text),
  print: (tree: RemarkTree): string => processor.stringify(tree),
};
