import { build } from "vite";
import { describe, expect, it } from "vitest";
import { earlyChunks } from "./early-chunks-plugin.ts";
import { virtualFiles } from "./testing/virtual-files.ts";

const FILES: Record<string, string> = {
  "/index.html": `<html><head></head><body><script type="module" src="/main.ts"></script><script type="module" src="/other.ts"></script></body></html>`,
  "/main.ts": `import { shared } from "/shared.ts";\nimport("/late.ts").then(shared);`,
  "/late.ts": `import { shared } from "/shared.ts";\nimport { deep } from "/deep.ts";\nshared(deep);`,
  "/other.ts": `import("/deep.ts");`,
  "/deep.ts": `export const deep = "deep";`,
  "/shared.ts": `export const shared = (value: unknown) => document.body.append(String(value));`,
  "/unused.ts": `export const unused = 1;`,
};

/** The built page and its early script, of a project that stands in no folder. */
async function built(modules: readonly string[]): Promise<{ html: string; script: string }> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: "/",
    plugins: [virtualFiles(FILES), earlyChunks([{ when: "location.hash", modules }])],
    build: { write: false, rolldownOptions: { input: "/index.html" } },
  });
  if (!("output" in result)) throw new Error("Nothing was built.");
  const text = (name: RegExp): string => {
    const found = result.output.find(({ fileName }) => name.test(fileName));
    return found?.type === "asset" ? String(found.source) : "";
  };
  return { html: text(/index\.html$/), script: text(/early-\w+\.js$/) };
}

describe("what a page asks for early", () => {
  it("is the chunk of a module and what that imports, without what the page's own script brings", async () => {
    const { html, script } = await built(["late.ts"]);
    expect(html).toMatch(/<script src="\.\/assets\/early-\w{8}\.js" async><\/script>/);
    expect(script).toMatch(/location\.hash \? \["late-[\w-]+\.js","deep-[\w-]+\.js"\]/);
  });

  it("ends the build where a module is in no chunk any more", async () => {
    await expect(built(["unused.ts"])).rejects.toThrow("unused.ts is in no chunk");
  });
});
