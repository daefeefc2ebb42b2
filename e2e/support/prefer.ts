import type { Page } from "@playwright/test";

/** Sets preferences before Galley first reads them; what the page itself has set since stays. */
export async function prefer(
  page: Page,
  preferences: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.addInitScript((wanted) => {
    const key = "galley:preferences";
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? "{}");
      window.localStorage.setItem(key, JSON.stringify({ ...wanted, ...Object(kept) }));
    } catch {
      // Pages that are none of Galley's may have no storage.
    }
  }, preferences);
}
