// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";

/** The tab comes from elsewhere to this address of Galley's. */
async function open(address: string) {
  window.history.pushState(null, "", address);
  return here();
}

/** Galley is loaded where the tab is. */
async function here() {
  vi.resetModules();
  const { goBack, noteEntry } = await import("./go-back.ts");
  noteEntry();
  const visit = async (next: () => void): Promise<string> => {
    await new Promise<void>((resolve) => {
      window.addEventListener("hashchange", () => resolve(), { once: true });
      next();
    });
    noteEntry();
    return window.location.hash;
  };
  return {
    goTo: (hash: string) => visit(() => (window.location.hash = hash)),
    goBack: () => visit(goBack),
  };
}

beforeEach(() => window.history.pushState(null, "", "#elsewhere"));

it("one comes back to the screen that one came from", async () => {
  const tab = await open("#/issue/7");
  await tab.goTo("#/settings");
  expect(await tab.goBack()).toBe("#/issue/7");
});

it("a screen that was opened by its address leads to the library, not out of Galley", async () => {
  const tab = await open("#/capture");
  expect(await tab.goBack()).toBe("#/");
});

it("one comes back from the settings however many profiles one has looked at", async () => {
  const tab = await open("#/issue/7");
  await tab.goTo("#/settings");
  await tab.goTo("#/settings/weekly");
  await tab.goTo("#/settings");
  expect(await tab.goBack()).toBe("#/issue/7");
});

it("the way back is known after a reload and after going back", async () => {
  const before = await open("#/archive");
  await before.goTo("#/capture");
  await before.goTo("#/settings");
  expect(await before.goBack()).toBe("#/capture");
  const after = await here();
  expect(await after.goBack()).toBe("#/archive");
  expect(await after.goBack()).toBe("#/");
});
