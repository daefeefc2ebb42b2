import type { Page } from "@playwright/test";

/** Puts a picture on the clipboard, as a program for screenshots does. */
export async function copyPicture(page: Page, bytes: Buffer): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async (coded) => {
    const content = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
    const blob = new Blob([content], { type: "image/png" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  }, bytes.toString("base64"));
}
