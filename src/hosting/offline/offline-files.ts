import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { BUILD_MARK, type KeptBuild } from "./kept-build.ts";

const WORKER = "service-worker.js";
/** What no page asks for. */
const LEFT_OUT: ReadonlySet<string> = new Set([WORKER, "_headers", "screenshot.png", "index.html"]);

/** Builds the service worker, and tells it all files of the build. */
export function offlineFiles(): Plugin {
  let publicFolder = "";
  return {
    name: "galley:offline-files",
    apply: "build",
    enforce: "post",
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    buildStart() {
      const id = fileURLToPath(new URL("./service-worker.ts", import.meta.url));
      this.emitFile({ type: "chunk", id, fileName: WORKER });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk" || worker.imports.length > 0)
          throw new Error("The service worker must be one file, which browsers take as a script.");
        const parts = Object.values(bundle).map(
          (file) => [file.fileName, file.type === "chunk" ? file.code : file.source] as const,
        );
        const others = readdirSync(publicFolder).map(
          (name) => [name, readFileSync(join(publicFolder, name))] as const,
        );
        const entry = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/index.html"),
        );
        if (!entry) throw new Error("The page has no first script.");
        const build: KeptBuild = {
          id: hashOf([...parts, ...others]),
          entry: entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1),
          files: [
            "",
            ...[...parts, ...others]
              .map(([name]) => name)
              .filter((name) => !LEFT_OUT.has(name) && !name.startsWith(".vite/"))
              .toSorted(),
          ],
        };
        const mark = new RegExp(`(["'\`])${BUILD_MARK}\\1`);
        if (!mark.test(worker.code))
          throw new Error("The service worker has no place for its build.");
        worker.code = worker.code.replace(mark, () => JSON.stringify(JSON.stringify(build)));
      },
    },
  };
}

function hashOf(files: readonly (readonly [string, string | Uint8Array])[]): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(name).update("\0").update(bytes).update("\0");
  return hash.digest("hex").slice(0, 16);
}
