import { build } from "vite";
import { describe, expect, it } from "vitest";
import { pureDeclarations } from "./pure-declarations-plugin.ts";
import { virtualFiles } from "./testing/virtual-files.ts";

const FILES: Record<string, string> = {
  "/main.ts": `import { used } from "/library.js";\ndocument.title = used;`,
  "/library.js": [
    `var make = (name) => {\n\treturn globalThis.made(name);\n};`,
    `var unused = make("nobody's");`,
    `var table = class {\n\trow = make("a row");\n};`,
    `var all = [\n\tunused,\n\tnew table()\n];`,
    `var used = make("somebody's");`,
    `export { used, all };\n`,
  ].join("\n"),
};

async function built(...plugins: readonly ReturnType<typeof pureDeclarations>[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: "/",
    plugins: [virtualFiles(FILES), ...plugins],
    build: { write: false, rolldownOptions: { input: "/main.ts" } },
  });
  if (!("output" in result)) throw new Error("Nothing was built.");
  return result.output[0].code;
}

describe("a library that is one module", () => {
  it("is built without the declarations that nobody uses", async () => {
    const code = await built(pureDeclarations(/library\.js$/));
    expect(code).toContain("somebody's");
    expect(code).not.toContain("nobody's");
    expect(code).not.toContain("a row");
  });

  it("is kept whole where its declarations may do something", async () => {
    expect(await built()).toContain("nobody's");
  });
});
