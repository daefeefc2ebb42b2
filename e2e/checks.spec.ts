import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("a mistake is marked where it stands, counted in the bar, and mended by keys alone", async ({
  page,
  library,
  desk,
}) => {
  await library.openFiles(issueFile("# Reports\n\n端侧模型,手机上\n\n增加38％\n"));
  await expect(desk.findings).toHaveText([",", "％"]);
  await expect(desk.checkCount).toHaveText("2");
  await desk.caretAtEndOf(desk.text.getByRole("heading", { name: "Reports" }));
  await page.keyboard.press("F8");
  await expect(desk.finding).toContainText("Half-width “,” in Chinese");
  await expect(desk.finding.getByRole("button", { name: "Fix" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(desk.text).toBeFocused();
  await expect(desk.findings).toHaveText(["％"]);
  await page.keyboard.press("F8");
  await desk.finding.getByRole("button", { name: "Ignore here" }).click();
  await expect(desk.findings).toHaveCount(0);
  await expect(desk.checkCount).toHaveCount(0);
  expect(await desk.body()).toBe("# Reports\n\n端侧模型，手机上\n\n增加38％\n");
});
