import { splitFrontMatter } from "../front-matter/index.ts";
import type { Issue } from "../issue.ts";
import { printBody } from "./print-body.ts";
import { lineEndOf } from "./setting.ts";

/**
 * The issue's Markdown: the bytes that were opened wherever the document still says the same, and new ones only where
 * it was changed. An issue that was not changed gives back the text that was opened.
 */
export function printIssue({ doc, origin, profile }: Issue): string {
  if (doc === origin.doc) return origin.text;
  const head = String(doc.attrs["frontMatter"]);
  const body = printBody(doc, origin, profile);
  const needsLine = head !== "" && !/[\r\n\uFEFF]$/.test(head) && body !== "";
  const lineEnd = lineEndOf(head + origin.text);
  const glue = needsLine ? lineEnd : "";
  // A body that begins with a rule would be taken for front matter.
  const isTaken = head.length <= 1 && splitFrontMatter(head + body).head !== head;
  return isTaken ? head + lineEnd + body : head + glue + body;
}
