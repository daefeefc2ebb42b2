import { expect, type Page } from "@playwright/test";
import type { EditorPage } from "../pages/editor-page.ts";
import { pngFile } from "./picture-files.ts";

/** Adds a figure below the block of the caret by the menu of blocks, described as "A board". */
export async function addFigure(
  page: Page,
  editor: Pick<EditorPage, "altText" | "insertMenu">,
): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/tp");
  await expect(editor.insertMenu.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  const buffer = pngFile(300, 200);
  await (await asked).setFiles({ name: "a.png", mimeType: "image/png", buffer });
  await expect(editor.altText).toBeFocused();
  await page.keyboard.type("A board");
  await page.keyboard.press("Escape");
}
