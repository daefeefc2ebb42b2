import { createServer } from "node:http";
import type { Page } from "@playwright/test";

/** A page of another site, on a port of its own, under a policy that allows nothing at all. */
export async function serveStrictPage(): Promise<{
  readonly url: string;
  readonly end: () => void;
}> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>窗口标题 · 某站</title>
<link rel="canonical" href="/story">
<meta property="og:title" content="A story with <b>tags</b>">
<meta name="citation_author" content="Doe, Jane">
</head><body><p>First words, then the rest.</p></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      "default-src 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the page is not served");
  return {
    url: `http://127.0.0.1:${address.port}/story?utm_source=feed`,
    end: () => server.close(),
  };
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
