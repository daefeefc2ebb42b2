import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IConfiguration, ICruiseResult } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";
import { afterAll, describe, expect, it } from "vitest";

type Layer = (typeof LAYERS)[number];
const LAYERS = [
  "lazy",
  "issue",
  "markdown",
  "links",
  "checks",
  "publish",
  "store",
  "editor",
  "session",
  "ui",
  "companion",
  "cli",
  "gallery",
  "hosting",
] as const;

/** Who may import whom, beside itself. `main.tsx` may import everything; `store` takes nothing of ours but types. */
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  lazy: [],
  issue: [],
  markdown: ["issue"],
  links: ["issue", "markdown"],
  checks: ["issue", "markdown"],
  publish: ["issue", "markdown"],
  store: [],
  editor: ["lazy", "issue", "markdown", "links", "checks"],
  session: ["lazy", "issue", "markdown", "links", "checks", "publish", "store", "editor"],
  ui: ["lazy", "session", "issue", "editor"],
  companion: ["issue", "markdown", "links"],
  gallery: ["issue", "markdown", "editor", "ui"],
  hosting: ["links"],
  cli: ["issue", "markdown", "links", "publish", "checks"],
};

/** Of these layers `ui` may take types only (and, of the editor, the one component and the words it asks for). */
const TYPES_FOR_UI: readonly Layer[] = ["markdown", "links", "checks", "publish", "store"];

/** Who may import whom inside a layer, room by room, beside itself. What stands beside the rooms knows all of them. */
interface Rooms {
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** Whether a room may know the types of all others: what it does with them is handed in. */
  readonly knowsTypes: boolean;
  /** Rooms that put the others together, as the files beside the rooms do. */
  readonly assemblies: readonly string[];
}

const rooms = (names: string, mayImport: readonly string[]) =>
  Object.fromEntries(names.split(" ").map((name) => [name, mayImport]));

/** What every part of the face may take. The kit and the texts know nobody. */
const PLAIN = ["kit", "texts", "routes", "kinds", "dates", "regions", "sample"];
const SHARED = ["backup", "notices", "shell", "diff", "files", "open-issue"];
const PARTS =
  "archive capture checks compare copies delivery find framed front-matter head inbox markdown-pane numbers outline preview publishing recovery settings shortcuts updates versions";

const ROOMS: Partial<Record<Layer, Rooms>> = {
  editor: {
    mayImport: {
      core: [],
      queries: ["core"],
      commands: ["core", "queries"],
      // One folder for each feature; none knows another, see below.
      features: ["core", "queries", "commands"],
    },
    knowsTypes: false,
    assemblies: ["assembly"],
  },
  session: {
    mayImport: {
      core: [],
      ...rooms(
        "archive checks copies delivery files inbox library links metadata numbers open-issue pictures preferences preview profiles publishing safety search submissions unfinished updates versions",
        ["core"],
      ),
    },
    knowsTypes: true,
    assemblies: ["environment"],
  },
  ui: {
    mayImport: {
      ...rooms(PLAIN.join(" "), PLAIN),
      kit: [],
      texts: [],
      ...rooms(SHARED.join(" "), [...PLAIN, ...SHARED]),
      ...rooms(PARTS, [...PLAIN, ...SHARED]),
    },
    knowsTypes: false,
    assemblies: ["editor-screen", "library"],
  },
};

const REACT = "^(react|react-dom|react-i18next|@base-ui/react|@tiptap/react|lucide-react)(/|$)";

function rules(root: string): NonNullable<IConfiguration["forbidden"]> {
  const layer = (name: Layer) => `^${root}/${name}/`;
  const tests = "\\.test\\.tsx?$|/testing/";
  return [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...LAYERS.map((name) => ({
      name: `${name}-imports-only-what-it-may`,
      severity: "error" as const,
      from: { path: layer(name), pathNot: tests },
      to: {
        path: `^${root}/(${LAYERS.filter((other) => other !== name && !MAY_IMPORT[name].includes(other)).join("|")})/`,
        // The command line says what the interface says.
        ...(name === "cli"
          ? { pathNot: `^${root}/ui/texts/(rule-texts\\.ts|.*/rule-texts\\.ts)$` }
          : {}),
        ...(name === "store" || name === "ui"
          ? { dependencyTypesNot: ["type-only" as const] }
          : {}),
      },
    })),
    ...Object.entries(ROOMS).flatMap(([name, { mayImport, knowsTypes }]) =>
      Object.entries(mayImport).map(([room, others]) => ({
        name: `${name}-${room}-imports-only-what-it-may`,
        severity: "error" as const,
        from: { path: `^${root}/${name}/${room}/`, pathNot: tests },
        to: {
          path: `^${root}/${name}/`,
          pathNot: [`^${root}/${name}/(${[room, ...others].join("|")})/`, "\\.css$"],
          ...(knowsTypes ? { dependencyTypesNot: ["type-only" as const] } : {}),
        },
      })),
    ),
    {
      name: "no-feature-of-the-editor-imports-another",
      severity: "error",
      from: { path: `^${root}/editor/features/([^/]+)/`, pathNot: tests },
      to: { path: `^${root}/editor/features/`, pathNot: `^${root}/editor/features/$1/` },
    },
    {
      name: "ui-takes-only-types-of-lower-layers",
      severity: "error",
      from: { path: layer("ui"), pathNot: tests },
      to: {
        path: `^${root}/(${TYPES_FOR_UI.join("|")})/`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "the-command-line-takes-only-copies-of-publish",
      severity: "error",
      from: { path: layer("cli"), pathNot: tests },
      to: { path: layer("publish"), pathNot: `^${root}/publish/copies/` },
    },
    {
      name: "only-the-face-knows-react",
      severity: "error",
      from: {
        path: `^${root}/`,
        pathNot: [
          layer("ui"),
          layer("gallery"),
          `^${root}/main\\.tsx$`,
          `^${root}/editor/.*\\.view(\\.test)?\\.tsx$`,
          `^${root}/lazy/lazy-component(\\.view|\\.test)\\.tsx$`,
        ],
      },
      to: { path: `node_modules/${REACT.slice(1)}` },
    },
    {
      name: "the-model-needs-no-dom",
      severity: "error",
      from: {
        path: `^${root}/(issue|markdown|links|checks|cli|companion|publish/copies)/`,
        pathNot: tests,
      },
      to: { path: "node_modules/(prosemirror-view|@tiptap/core|dompurify|idb)/" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { path: `^${root}/`, pathNot: tests },
      to: { path: "\\.test\\.tsx?$" },
    },
  ];
}

async function violations(root: string): Promise<string[]> {
  const { output } = await cruise([root], {
    ruleSet: { forbidden: rules(root) },
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  });
  if (typeof output === "string")
    throw new Error("dependency-cruiser gave a report instead of a result");
  const { summary, modules }: ICruiseResult = output;
  if (modules.length === 0) throw new Error("dependency-cruiser saw no modules");
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe("the layers", () => {
  const planted = mkdtempSync("src/planted-");
  afterAll(() => rmSync(planted, { recursive: true }));

  it("import only what they may, without cycles", async () => {
    expect(await violations("src")).toEqual([]);
  }, 120_000);

  it("and have a law for each of their rooms, and none for a room that is not there", () => {
    const folders = (path: string) =>
      readdirSync(join("src", path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("planted-"))
        .map(({ name }) => name)
        .filter((name) => name !== "testing");
    expect(folders("").toSorted()).toEqual(LAYERS.toSorted());
    for (const [layer, { mayImport, assemblies }] of Object.entries(ROOMS))
      expect(
        folders(layer)
          .filter((name) => name !== "styles")
          .toSorted(),
        layer,
      ).toEqual([...Object.keys(mayImport), ...assemblies].toSorted());
  });

  it("are told when a layer reaches upwards, when React leaves the face, and when there is a cycle", async () => {
    for (const name of ["issue", "markdown", "ui", "store"]) mkdirSync(join(planted, name));
    writeFileSync(join(planted, "issue/a.ts"), 'export { b } from "../markdown/b.ts";\n');
    writeFileSync(join(planted, "markdown/b.ts"), 'export { a as b } from "../issue/a.ts";\n');
    writeFileSync(
      join(planted, "store/c.ts"),
      'import { useState } from "react";\nexport const c = useState;\n',
    );
    writeFileSync(
      join(planted, "ui/d.ts"),
      'import { b } from "../markdown/b.ts";\nexport const d = b;\n',
    );
    const plant = (path: string, text: string): void => {
      mkdirSync(dirname(join(planted, path)), { recursive: true });
      writeFileSync(join(planted, path), text);
    };
    plant("publish/zip.ts", "export const a = 1;\n");
    plant("cli/copy/main.ts", 'export { a } from "../../publish/zip.ts";\n');
    const taking = (from: string): string => `export { a } from "${from}";\n`;
    plant("editor/features/one/a.ts", "export const a = 1;\n");
    plant("editor/features/two/b.ts", taking("../one/a.ts"));
    plant("editor/assembly/c.ts", taking("../features/one/a.ts"));
    plant("editor/features/two/own.ts", taking("./b.ts"));
    plant("editor/features/two/d.ts", taking("../../assembly/c.ts"));
    plant("editor/commands/e.ts", taking("../features/one/a.ts"));
    plant("editor/queries/f.ts", taking("../commands/e.ts"));
    plant("editor/core/g.ts", taking("../queries/f.ts"));
    plant("session/core/h.ts", taking("../inbox/i.ts"));
    plant("session/inbox/i.ts", "export interface I {}\nexport const a = 1;\n");
    plant("session/library/j.ts", taking("../inbox/i.ts"));
    plant("session/archive/k.ts", 'export type { I } from "../inbox/i.ts";\n');
    plant("session/create.ts", taking("./library/j.ts"));
    plant("ui/shell/l.ts", "export const a = 1;\n");
    plant("ui/kit/m.ts", taking("../shell/l.ts"));
    plant("ui/inbox/n.ts", taking("../shell/l.ts"));
    plant("ui/find/o.ts", taking("../inbox/n.ts"));
    plant("ui/shell/p.ts", taking("../find/o.ts"));
    plant("ui/editor-screen/q.ts", taking("../find/o.ts"));
    const found = (await violations(planted)).map((line) => line.split(":")[0]);
    expect(new Set(found)).toEqual(
      new Set([
        "no-circular",
        "no-feature-of-the-editor-imports-another",
        "editor-features-imports-only-what-it-may",
        "editor-commands-imports-only-what-it-may",
        "editor-queries-imports-only-what-it-may",
        "editor-core-imports-only-what-it-may",
        "session-core-imports-only-what-it-may",
        "session-library-imports-only-what-it-may",
        "ui-kit-imports-only-what-it-may",
        "ui-find-imports-only-what-it-may",
        "ui-shell-imports-only-what-it-may",
        "issue-imports-only-what-it-may",
        "only-the-face-knows-react",
        "the-command-line-takes-only-copies-of-publish",
        "ui-takes-only-types-of-lower-layers",
        "ui-imports-only-what-it-may",
      ]),
    );
  }, 120_000);
});

/** Why a name may be exported twice. Whoever reads `why` sees that both mean the same thing. */
const SAME_THING: readonly { readonly why: string; readonly files: RegExp }[] = [
  { why: "each command line has its own beginning", files: /^cli\/[^/]+\/main\.ts$/ },
  {
    why: "the layer's faces offer what its rooms have: with all engines, and with those that are loaded",
    files:
      /^markdown\/(index|lens|print\/(printer|inexpressible)|normalise\/normalise|front-matter\/set-field|origin\/text-offset)\.ts$/,
  },
  { why: "both dialects read the same things", files: /^markdown\/dialect\/(gfm|kramdown)\// },
  { why: "a row of a menu, before and after its menu is loaded", files: /^ui\/kit\/menu/ },
];

/** Whose names are not beside others: tests, texts that are named for their file, and what is kept as it was. */
const APART = /\.test\.|(^|\/)testing\/|\/frozen\/|^planted-|^ui\/texts\/(en|zh-CN)\//;

/** What a file exports, but what it only passes on, and what it loads lazily under the name that it has. */
function exportedBy(path: string): string[] {
  return [
    ...readFileSync(join("src", path), "utf8").matchAll(
      /^export (?:async )?(?:function|const|class|interface|type) (\w+)(?! = lazyComponent)/gm,
    ),
  ].flatMap(([, name]) => name ?? []);
}

describe("names", () => {
  it("mean one thing: no two files export the same one", () => {
    const owners = new Map<string, string[]>();
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (path) => /\.tsx?$/.test(path) && !APART.test(path),
    );
    for (const path of files)
      for (const name of exportedBy(path)) owners.set(name, [...(owners.get(name) ?? []), path]);
    const twice = [...owners]
      .filter(([, paths]) => paths.length > 1)
      .filter(
        ([, paths]) => !SAME_THING.some(({ files }) => paths.every((path) => files.test(path))),
      )
      .map(([name, paths]) => `${name}: ${paths.toSorted().join(", ")}`);
    expect(twice.toSorted()).toEqual([]);
  });
});
