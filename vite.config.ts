import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { companion } from "./src/companion/index.ts";
import { pageHeaders } from "./src/hosting/headers.ts";
import { offlineFiles } from "./src/hosting/offline/offline-files.ts";
import { type EarlyChunks, earlyChunks } from "./src/lazy/early-chunks-plugin.ts";
import { pureDeclarations } from "./src/lazy/pure-declarations-plugin.ts";

/**
 * What every screen needs stands in one file. Else each part that is loaded later splits what it shares with the others
 * off into small files of their own, which compress worse: 3 kB of what a visitor waits for.
 */
const BASE = {
  name: "base",
  test: new RegExp(
    [
      "node_modules/(?:react|zustand|use-sync-external-store)/",
      "lucide-react/dist/esm/(?:shared|createLucideIcon|Icon|context|icons/(?:search|plus|copy|check|triangle-alert)\\.)",
      "src/ui/(?:routes|shell/(?:session-context|overlays)|notices/failure-text|files/use-open-files)",
      "src/lazy/|src/ui/kit/(?:toasts|toast-queue|glyph|button|icon-button|find-box)\\.",
      "src/store/failure-of|src/issue/questions/flat-text",
      "src/issue/(?:profile/(?:profile|profile-reader|values|read-profile)|yaml/scalar-kind)\\.ts",
      "src/issue/(?:new-issue/(?:slug|title|file-name)|patterns/read-pattern)\\.ts",
      "src/markdown/front-matter/(?:read-front-matter|layout|split-front-matter)\\.ts",
    ].join("|"),
  ),
};

/** The same for what the text needs as soon as it is shown and parts that join it later share with it. */
const TEXT = {
  name: "text",
  // What they import the library has, too.
  includeDependenciesRecursively: false,
  test: new RegExp(
    [
      "src/editor/core/(?:is-mac|reveal|open-address|origin|chrome/(?:icons|icon-element|element|shape-drawing))\\.",
      "src/editor/queries/(?:profile-of|findings|item-line|block-menu|links|readdressed|sections|containers|own-list|slots|slot-at-caret|item-flag|ancestors|movable|marks-at-caret)\\.",
      "src/editor/commands/(?:block-menu|edit-selected|make-table|marks|slots|sections|links|take-away)\\.",
      "src/issue/questions/(?:figures|item-numbers?|items|links|news-verbs|numerals|opinions|verbs)\\.",
      "src/issue/(?:shapes/(?:item-parts|line-parts|stand-in|usual-separators)|new-item/renumber-items)\\.",
      "lucide-react/dist/esm/icons/(?:ellipsis|eye|panel-right)\\.",
      "src/ui/(?:kit/use-draft|open-issue/(?:link-jump|occurrences|title-edit|use-current|use-head))\\.",
    ].join("|"),
  ),
};

/** ProseMirror and Tiptap, which no screen shows a text without. */
const EDITOR = {
  name: "prosemirror",
  includeDependenciesRecursively: false,
  test: /node_modules\/(?:prosemirror-(?:model|transform|state|view|keymap|commands|history|schema-list)|rope-sequence|orderedmap|w3c-keyname|@tiptap\/(?:core|react)|fast-equals)\//,
};

/** What a page needs beside its own script until it stands, in the order in which it is needed. */
const EARLY: readonly EarlyChunks[] = [
  { when: "/^zh/i.test(navigator.language)", modules: ["src/ui/texts/zh-CN/index.ts"] },
  { when: "!/^zh/i.test(navigator.language)", modules: ["src/ui/texts/en/index.ts"] },
  {
    when: "/^#\\/?issue\\//.test(location.hash)",
    modules: [
      "src/ui/editor-screen/editor-screen.tsx",
      "src/markdown/lens.ts",
      "src/editor/assembly/issue-document.ts",
    ],
  },
];

const modules = (name: string): string =>
  fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    // Only its parser is used: its writer and its schemas are two fifths of it.
    pureDeclarations(/\/js-yaml\/dist\/js-yaml\.mjs$/),
    earlyChunks(EARLY),
    pageHeaders(),
    companion(),
    offlineFiles(),
  ],
  resolve: {
    alias: {
      // The browser entry decodes entities by innerHTML, which Trusted Types forbid.
      "decode-named-character-reference": modules("decode-named-character-reference/index.js"),
    },
  },
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: {
      polyfill: false,
      // A late part's chunks come as it imports them; naming them beside each import costs what all visitors wait for.
      resolveDependencies: (_file, chunks, { hostType }) =>
        hostType === "html" ? chunks : chunks.filter((chunk) => chunk.endsWith(".css")),
    },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: [BASE, EDITOR, TEXT] } } },
  },
  worker: { format: "es" },
  // Another port is another origin, with an empty library and a bookmarklet that points elsewhere.
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, cors: false },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    testTimeout: 60_000,
    setupFiles: ["src/testing/seed.ts"],
  },
});
