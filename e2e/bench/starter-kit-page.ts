import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

/**
 * Builds the bare Tiptap StarterKit page with a post in it, and serves it while `work` lasts, which is told its address:
 * by the same builder and server, with the same compression, as Galley.
 */
export async function withStarterKitPage(
  html: string,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), "galley-starter-kit-"));
  const settings = {
    configFile: false,
    root: fileURLToPath(new URL("./starter-kit", import.meta.url)),
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2023" },
    plugins: [
      {
        name: "post",
        transformIndexHtml: (page: string) => page.replace("<!-- content -->", () => html),
      },
    ],
    preview: { host: "127.0.0.1", port: 0 },
  } as const;
  try {
    await build({ ...settings, plugins: [...settings.plugins] });
    const server = await preview({ ...settings, plugins: [] });
    try {
      const [address] = server.resolvedUrls?.local ?? [];
      if (!address) throw new Error("the page is not served");
      await work(address);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
