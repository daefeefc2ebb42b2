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
