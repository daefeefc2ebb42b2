import type { Page } from "@playwright/test";

/** Nobody is asked for the titles of links, unless a test switches that on: for tests that are about other things. */
export async function askNobody(page: Page): Promise<void> {
  const metadataSources = {
    datacite: false,
    crossref: false,
    github: false,
    huggingface: false,
    youtube: false,
    page: false,
  };
  await page.addInitScript((kept) => {
    if (!window.localStorage.getItem("galley:preferences"))
      window.localStorage.setItem("galley:preferences", kept);
  }, JSON.stringify({ metadataSources }));
}
