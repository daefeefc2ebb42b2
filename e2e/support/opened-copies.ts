import { expect, type Page } from "@playwright/test";
import { CopyPane } from "../pages/copy-pane.ts";
import type { EditorPage } from "../pages/editor-page.ts";
import type { LibraryPage } from "../pages/library-page.ts";
import { COPIED, issueFile } from "./issue-file.ts";

/** Opens an issue of this text, and its copies for other places beside it. */
export async function openedCopies(
  page: Page,
  library: LibraryPage,
  editor: EditorPage,
  text = COPIED,
): Promise<CopyPane> {
  await library.openFiles(issueFile(text));
  await expect(editor.text).toBeVisible();
  const copies = new CopyPane(page);
  await copies.open();
  return copies;
}
