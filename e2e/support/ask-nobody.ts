import type { Page } from "@playwright/test";
import { prefer } from "./prefer.ts";

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
  await prefer(page, { metadataSources });
}
