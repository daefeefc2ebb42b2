import type { Issue } from "../../markdown/issue.ts";
import { type FileHead, readFileHead } from "../../markdown/file-head.ts";
import { parseIssue, printIssue } from "../../markdown/lens.ts";

/** What the head of an issue says, whichever form of front matter its newsletter has. */
export function headOfIssue(issue: Issue): FileHead {
  return readFileHead(headText(issue), issue.profile);
}

/** An issue without a head that Jekyll does not know and the document therefore has among its words. */
export function withoutOtherHead(issue: Issue): Issue {
  if (issue.profile.frontMatter.kind === "yaml" || frontMatterOf(issue) !== "") return issue;
  const { isThere, body } = headOfIssue(issue);
  return isThere ? parseIssue(body, issue.profile) : issue;
}

function headText(issue: Issue): string {
  const { kind } = issue.profile.frontMatter;
  return kind === "yaml" || frontMatterOf(issue) !== "" ? frontMatterOf(issue) : printIssue(issue);
}

/** Jekyll's; a mark of byte order alone is none. */
function frontMatterOf({ doc }: Issue): string {
  const head = String(doc.attrs["frontMatter"]);
  return head === "\uFEFF" ? "" : head;
}
