import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { CopyPane } from "./pages/copy-pane.ts";
import { issueFile } from "./support/issue-file.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe on the page as it stands, each with the elements concerned. */
async function findings(page: Page): Promise<string[]> {
  // By the DevTools protocol, since the page's own policy lets no foreign script in.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: "axe.run({ resultTypes: ['violations'] })",
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations }: AxeResults = result.value;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("no screen has a serious finding by axe", async ({ page, library, editor, inbox }) => {
      expect(await findings(page), "first visit").toEqual([]);

      await library.newIssueButton.click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await findings(page), "new issue").toEqual([]);
      await page.keyboard.press("Escape");

      await library.sampleButton.click();
      await expect(editor.text).toBeVisible();
      expect(await findings(page), "an issue").toEqual([]);

      await page.keyboard.press("Control+Alt+m");
      await expect(page.getByRole("complementary").last()).toBeVisible();
      expect(await findings(page), "an issue with its Markdown").toEqual([]);

      await page.keyboard.press("Control+Alt+v");
      await expect(page.locator(".version").nth(1)).toBeVisible();
      await page.keyboard.press("End");
      await expect(page.getByRole("region", { name: "The version shown" })).toBeVisible();
      expect(await findings(page), "a version").toEqual([]);
      await page.keyboard.press("Escape");

      await page.keyboard.press("Control+Alt+p");
      const preview = page.getByRole("complementary", { name: "Preview" });
      await expect(preview.getByRole("radio", { name: "Phone" })).toBeVisible();
      expect(await findings(page), "the preview").toEqual([]);
      await page.keyboard.press("Control+Alt+p");

      const copies = new CopyPane(page);
      await copies.open();
      for (const tab of ["Prepare", "Preview", "Checklist"] as const) {
        await copies.show(tab);
        await expect(copies.pane.getByRole("tabpanel", { name: tab })).toBeVisible();
        expect(await findings(page), `copies: ${tab}`).toEqual([]);
      }
      await page.keyboard.press("Control+Shift+C");

      await inbox.open();
      await inbox.paste("https://lab.example/one https://lab.example/two?utm_source=chat");
      await inbox.rows.first().click();
      expect(await findings(page), "an issue with links that wait").toEqual([]);
      await page.keyboard.press("e");
      await expect(inbox.editedTitle).toBeFocused();
      expect(await findings(page), "a link that is edited").toEqual([]);
      await page.keyboard.press("Escape");

      await page.getByRole("link", { name: "Edit front matter" }).click();
      expect(await findings(page), "front matter").toEqual([]);

      await editor.toLibrary();
      await expect(library.rows).toHaveCount(1);
      expect(await findings(page), "library").toEqual([]);

      const archive = new ArchivePage(page);
      await archive.goto();
      await archive.addFiles(
        issueFile("# Papers\n\n- [A paper](https://arxiv.org/abs/2601.10001)\n"),
      );
      await expect(archive.rows).toHaveCount(1);
      expect(await findings(page), "archive").toEqual([]);
      await library.goto();

      await page.getByRole("button", { name: "In figures" }).click();
      await page.getByText("Show the numbers").first().click();
      await expect(page.getByRole("table").first()).toBeVisible();
      expect(await findings(page), "the newsletter in figures").toEqual([]);
      await library.goto();

      await page.getByRole("button", { name: "Settings" }).click();
      await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
      expect(await findings(page), "settings").toEqual([]);

      await page.getByRole("link", { name: "Show" }).click();
      await expect(page.getByRole("heading", { name: "How links get here" })).toBeVisible();
      expect(await findings(page), "how links get here").toEqual([]);
    });
  });
}
