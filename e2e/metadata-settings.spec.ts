import { issueFile, THREE_SECTIONS } from "./support/issue-file.ts";
import { expect, test } from "./metadata-fixtures.ts";

test("who is asked for titles is told, and can be switched off", async ({
  page,
  library,
  settings,
  services,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await expect(settings.sources).toContainText("GitHub learns which repositories you collect.");
  await expect(settings.source("GitHub")).toBeChecked();
  await expect(settings.source("YouTube")).not.toBeChecked();
  await settings.source("GitHub").click();
  await page.reload();
  await expect(settings.source("GitHub")).not.toBeChecked();
  expect(services.asked).toEqual([]);
});

test("the companion of the server that shows the page is found", async ({ library, settings }) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await expect(settings.sources).toContainText("The companion is here.");
  await expect(settings.source("Any other page")).toBeChecked();
});

test("the page reaches the services under its policy, and nobody else", async ({
  page,
  library,
  services,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  const ask = (address: string) =>
    page.evaluate(async (asked) => {
      try {
        return (await fetch(asked, { credentials: "omit" })).status;
      } catch {
        return "refused";
      }
    }, address);
  expect(await ask("https://api.github.com/repos/sample-lab/tiny-engine")).toBe(200);
  expect(services.asked).toEqual(["https://api.github.com/repos/sample-lab/tiny-engine"]);
});

test.describe("by the page's policy", () => {
  test.use({ expectedError: /Content Security Policy|Failed to fetch/ });

  test("a host that is not in the list is not asked", async ({ page, library }) => {
    await expect(library.newIssueButton).toBeVisible();
    const refused = page.evaluate(() => fetch("https://api.example.com/x"));
    await expect(refused).rejects.toThrow("Failed to fetch");
  });
});

test.describe("before any service may be asked", () => {
  test.use({ agreed: [] });

  test("the first link says who would be asked; once allowed, its title comes", async ({
    page,
    inbox,
    library,
    services,
  }) => {
    await library.openFiles(issueFile("Read\n"));
    await inbox.open();
    await inbox.paste("https://github.com/sample-lab/tiny-engine");
    const line = page.getByRole("status").filter({ hasText: "Ask GitHub for the title of" });
    await expect(line).toContainText("GitHub learns which repositories you collect.");
    expect(services.asked).toEqual([]);
    await line.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(inbox.row("Tiny-Engine")).toContainText("title from GitHub");
    await expect.poll(() => services.asked.length).toBe(1);
    await expect(line).toBeHidden();
  });

  test("one link may be left out, and a service for good", async ({
    page,
    inbox,
    library,
    services,
    settings,
  }) => {
    await library.openFiles(issueFile("Read\n"));
    await inbox.open();
    await inbox.paste("https://github.com/sample-lab/tiny-engine");
    await page.getByRole("button", { name: "Not this", exact: true }).click();
    await inbox.paste("https://github.com/sample-lab/other");
    await page.getByRole("button", { name: "Never", exact: true }).click();
    await inbox.paste("https://github.com/sample-lab/third");
    await expect(inbox.rows).toHaveCount(3);
    await expect(page.getByRole("button", { name: "Never", exact: true })).toBeHidden();
    await page.goto("./#/settings");
    await expect(settings.source("GitHub")).not.toBeChecked();
    expect(services.asked).toEqual([]);
  });
});

test("a link that any site may have sent in an address is asked about once it is in an issue", async ({
  page,
  inbox,
  library,
  editor,
  services,
}) => {
  await library.openFiles(issueFile(THREE_SECTIONS));
  await expect(editor.text).toContainText("An essay");
  await page.evaluate(() => {
    const sent = JSON.stringify({ u: "https://github.com/sample-lab/tiny-engine" });
    window.location.hash = `add=${encodeURIComponent(sent)}`;
  });
  await inbox.open();
  await expect(inbox.rows).toHaveCount(1);
  await inbox.paste("https://github.com/sample-lab/other");
  // That one was asked about since, so the first one was passed over.
  await expect.poll(() => services.asked.length).toBe(1);
  expect(services.asked[0]).toContain("other");
  await inbox.rows.filter({ hasText: "tiny-engine" }).click();
  await page.keyboard.press("1");
  await expect(editor.text).toContainText("Tiny-Engine");
  await expect.poll(() => services.asked.length).toBe(2);
});
