import { readFileName } from "../../issue/new-issue/index.ts";
import { publishedHtml, type PublishedParts } from "../../markdown/html/index.ts";
import { escapeText } from "../../markdown/html/escape.ts";
import { frontMatterValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import type { Issue } from "../../markdown/issue.ts";
import { withDoc } from "../../markdown/lens.ts";
import { headOfIssue, withoutOtherHead } from "../copies/head-of-issue.ts";
import { issueTitleOf } from "../copies/issue-words.ts";
import { dayOf, type PublishedAt, publishedAt } from "../copies/published-at.ts";
import { resolveLiquid } from "../copies/read/resolve-liquid.ts";
import { figureRowHtml } from "./figure-row.ts";

/** An issue as its site shows it. */
export interface PreviewPage {
  /** What the page is called: in its head, else by the heading that opens the text. */
  readonly title: string;
  /** Whether the head says the title, which the theme then sets above the text. */
  readonly isTitleInHead: boolean;
  readonly description: string;
  /** `2025-11-03`, as the head says it or the file's name; "" without either. */
  readonly day: string;
  readonly tags: readonly string[];
  readonly language: string;
  /** What the site is called: by its host, where the profile says that. */
  readonly site: string;
  /** On which side the table of contents stands. */
  readonly toc: "left" | "right";
  readonly at: PublishedAt;
  /**
   * The text as it is published, to be read by `siteNodes` alone: figures as al-folio sets them, and each block of raw HTML
   * as the text of a `<pre data-raw-html>`.
   */
  readonly html: string;
}

const PARTS: PublishedParts = {
  figure: figureRowHtml,
  rawHtml: (html) => `<pre data-raw-html="">\n${escapeText(html)}</pre>\n`,
};
/** Files of the site are read from the store and the clone, by their paths. */
const HERE: PublishedAt = { site: null, post: null };

/** Reads an issue as its site shows it. `fileName` is the name of its `.md`, which may say the day. */
export function previewPage(issue: Issue, fileName: string): PreviewPage {
  const { profile } = issue;
  const head = headOfIssue(issue);
  const shown = withoutOtherHead(issue);
  const doc = profile.engine === "kramdown" ? resolveLiquid(shown.doc, HERE) : shown.doc;
  return {
    title: issueTitleOf(issue),
    isTitleInHead: (head.textOf("title")?.trim() ?? "") !== "",
    description: head.textOf("description") ?? "",
    day: dayOf(head) ?? readFileName(profile, fileName).date,
    tags: head.tags,
    language: profile.language,
    site: profile.site ? new URL(profile.site.address).host : profile.name,
    toc: tocOf(issue),
    at: publishedAt(issue, fileName),
    html: publishedHtml(withDoc(shown, doc), PARTS),
  };
}

/** al-folio's `toc: sidebar: left`. */
function tocOf({ doc }: Issue): PreviewPage["toc"] {
  const side = frontMatterValue(
    readFrontMatter(String(doc.attrs["frontMatter"])),
    "toc",
    "sidebar",
  );
  return side.kind === "text" && side.text === "right" ? "right" : "left";
}
