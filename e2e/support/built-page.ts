import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

/**
 * Builds the page of a folder and serves it while `work` lasts, which is told its address: by the same builder and
 * server, with the same compression, as Galley. `fill` may change the page's HTML before it is built.
 */
export async function withBuiltPage(
  root: string,
  work: (address: string) => Promise<void>,
  fill: (page: string) => string = (page) => page,
): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), "galley-page-"));
  const settings = {
    configFile: false,
    root,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2023" },
    preview: { host: "127.0.0.1", port: 0 },
  } as const;
  try {
    await build({ ...settings, plugins: [{ name: "fill", transformIndexHtml: fill }] });
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
