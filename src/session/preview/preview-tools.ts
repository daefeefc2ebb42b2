import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/lens.ts";
import { type PreviewPage, previewPage } from "../../publish/preview/preview-page.ts";
import { rawPage } from "../../publish/preview/raw-page.ts";
import { siteNodes } from "../../publish/preview/site-nodes.ts";

/** What it takes to show an issue as its site does. */
export const previewTools = {
  /** The page of a text, which is read as the profile's. */
  pageOf: (text: string, profile: Profile, fileName: string): PreviewPage =>
    previewPage(parseIssue(text, profile), fileName),
  rawPage,
  siteNodes,
};
export type PreviewTools = typeof previewTools;
