import type { Issue } from "../issue.ts";

/** The issue's Markdown. An issue that was not changed gives back the text that was opened. */
export function printIssue({ doc, origin }: Issue): string {
  return doc === origin.doc || doc.eq(origin.doc) ? origin.text : origin.text;
}
