import type { Plugin } from "vite";

/** The files of a project that stands in no folder, by their paths from its root. */
export function virtualFiles(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: "files",
    enforce: "pre",
    // The page itself is asked for by where it would lie on the disk.
    resolveId: (id) => Object.keys(files).find((path) => path === id || id.endsWith(path)) ?? null,
    load: (id) => files[id] ?? null,
  };
}
