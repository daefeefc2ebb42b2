import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { withBuiltPage } from "./built-page.ts";

/** What a plain page makes of the clipboard, pasted by the browser; `words` are among it. */
export async function pastedElsewhere(
  page: Page,
  words: string,
): Promise<{ readonly html: string; readonly text: string }> {
  const other = await page.context().newPage();
  await other.setContent('<div contenteditable="true" role="textbox"></div>');
  const editable = other.getByRole("textbox");
  await editable.focus();
  await other.keyboard.press("Control+v");
  await expect(editable).toContainText(words);
  const html = await editable.innerHTML();
  const text = await editable.innerText();
  await other.close();
  return { html, text };
}

/** A node of an editor's document as Tiptap writes it down. */
export interface EditorNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Record<string, unknown> }[];
  readonly content?: readonly EditorNode[];
}

/** What an editor made of Tiptap's StarterKit and pictures makes of the clipboard, pasted by the browser. */
export async function pastedIntoTiptap(page: Page, words: string): Promise<EditorNode> {
  let pasted: EditorNode = { type: "doc" };
  await withBuiltPage(
    fileURLToPath(new URL("./tiptap-editor", import.meta.url)),
    async (address) => {
      const other = await page.context().newPage();
      // Its pictures are of no site that answers here.
      await other.route(/\.(?:png|jpg|svg)$/, (route) => route.abort());
      await other.goto(address);
      const editable = other.locator(".ProseMirror");
      await editable.focus();
      await other.keyboard.press("Control+v");
      await expect(editable).toContainText(words);
      pasted = await other.evaluate("window.pasted()");
      await other.close();
    },
  );
  return pasted;
}
