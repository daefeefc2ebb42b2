import { fileURLToPath } from "node:url";
import { withBuiltPage } from "../support/built-page.ts";

/** Serves the bare Tiptap StarterKit page with a post in it while `work` lasts, which is told its address. */
export async function withStarterKitPage(
  html: string,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const root = fileURLToPath(new URL("./starter-kit", import.meta.url));
  await withBuiltPage(root, work, (page) => page.replace("<!-- content -->", () => html));
}
