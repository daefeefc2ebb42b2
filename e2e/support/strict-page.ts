import type { Page } from "@playwright/test";
import { withSite } from "./own-site.ts";

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>窗口标题 · 某站</title>
<link rel="canonical" href="/story">
<meta property="og:title" content="A story with <b>tags</b>">
<meta name="citation_author" content="Doe, Jane">
</head><body><p>First words, then the rest.</p></body></html>`;

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
};

/** Serves a page of another site, under a policy that allows nothing at all, while `work` lasts. */
export function withStrictPage(work: (url: string) => Promise<void>): Promise<void> {
  return withSite({ html: HTML, headers: HEADERS }, (origin) =>
    work(`${origin}/story?utm_source=feed`),
  );
}

/** Runs a bookmarklet in a page as a click on a bookmark does: by the browser's hand, with a person's leave to open windows. */
export async function clickBookmark(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: decodeURIComponent(address.replace(/^javascript:/, "")),
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "it has failed");
}
