// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { incoming, type TestBrowser, testBrowser } from "../../session/testing/test-browser.ts";
import { SessionProvider } from "../shell/session-context.ts";
import { click, show } from "../testing/show.tsx";
import { PartBoundary } from "./part-boundary.tsx";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
  // React says what was thrown.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  browser.end();
});

let isBroken = true;
function Outline() {
  if (isBroken) throw new Error("broken");
  return <p>The outline</p>;
}

const buttonOf = (place: HTMLElement, words: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);

it("says which part has failed while the others go on, hands the open text out, and tries again", async () => {
  isBroken = true;
  const { session } = await browser.tab();
  const [opened] = await session.library.getState().openFiles([incoming("a.md", "# Papers\n")]);
  if (opened?.kind !== "opened") throw new Error("not opened");
  await session.openIssue.getState().open(opened.id);
  const { place, end } = await show(
    <SessionProvider value={session}>
      <PartBoundary name="Outline" frame={(notice) => <aside>{notice}</aside>}>
        <Outline />
      </PartBoundary>
      <p>The page</p>
    </SessionProvider>,
  );
  expect(place.querySelector("aside [role=alert]")?.textContent).toContain("Outline");
  expect(place.textContent).toContain("The page");

  await click(buttonOf(place, "Download .md"));
  await vi.waitFor(() => expect(browser.downloads.at(-1)?.text).toBe("# Papers\n"));
  await click(buttonOf(place, "Try again"));
  expect(place.querySelector("[role=alert]")).not.toBeNull();
  isBroken = false;
  await click(buttonOf(place, "Try again"));
  expect(place.textContent).toBe("The outlineThe page");
  end();
});
