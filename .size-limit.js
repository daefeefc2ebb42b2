import { existsSync, readFileSync } from "node:fs";

// What a visitor downloads, read from Vite's manifest: the entry with all it imports, and what typing needs besides.
const manifestFile = "dist/.vite/manifest.json";
if (!existsSync(manifestFile)) throw new Error("There is no dist: run `npm run build` first.");
const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));

/** The files of a chunk and of all chunks it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((next) => closure(next, seen)),
  ];
}

/** The chunk of a module, or one by its own name where others share it. */
const keyOf = (name) => {
  const key = Object.keys(manifest).find((each) => each.endsWith(name) || manifest[each].name === name);
  if (!key) throw new Error(`The manifest has no ${name}: its chunk was renamed or merged.`);
  return key;
};
const paths = (keys) => [...new Set(keys.flatMap((key) => closure(key)))].map((file) => `dist/${file}`);

export default [
  { name: "until the library works", path: paths([keyOf("index.html")]), gzip: true, limit: "220 kB" },
  {
    name: "until an issue can be typed",
    path: paths([keyOf("index.html"), keyOf("ui/editor-screen/editor-screen.tsx"), keyOf("lens")]),
    gzip: true,
    limit: "340 kB",
  },
];
