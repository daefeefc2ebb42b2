import { expect, type Locator, type Page } from "@playwright/test";
import { pngFile } from "./picture-files.ts";

/** Adds a figure below the block of the caret by the menu of blocks, described as "A board". */
export async function addFigure(page: Page, desk: { readonly altText: Locator }): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/tp");
  await page.keyboard.press("Enter");
  const buffer = pngFile(300, 200);
  await (await asked).setFiles({ name: "a.png", mimeType: "image/png", buffer });
  await expect(desk.altText).toBeFocused();
  await page.keyboard.type("A board");
  await page.keyboard.press("Escape");
}
