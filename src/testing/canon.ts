import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What stands beside the corpus for comparing HTML (see the comments of its files). */
export interface Comparison {
  /** One string for each top-level block, equal exactly when the blocks publish the same structure. */
  readonly canon: (html: string) => string[];
  /** The text with Liquid taken out of the way, as the goldens were made from it. */
  readonly neutralise: (text: string) => string;
  readonly stripFrontMatter: (text: string) => string;
}

/** Loads the comparison that belongs to a corpus. It asks for parse5, which the corpus does not bring along. */
export async function loadComparison(shared: string): Promise<Comparison> {
  const parse5 = createRequire(resolve("package.json")).resolve("parse5");
  const source = readFileSync(join(shared, "kramdown", "canon.mjs"), "utf8");
  const code = source.replace(/from 'parse5'/, `from '${pathToFileURL(parse5).href}'`);
  const canon: unknown = await import(
    /* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`
  );
  const neutralise: unknown = await import(
    /* @vite-ignore */ pathToFileURL(join(shared, "kramdown", "neutralise.mjs")).href
  );
  if (!isCanon(canon) || !isNeutralise(neutralise)) {
    throw new Error(`what ${shared} compares with is of another form`);
  }
  return {
    canon: canon.canon,
    neutralise: (text) => neutralise.neutralise(text),
    stripFrontMatter: neutralise.stripFrontMatter,
  };
}

function isCanon(module: unknown): module is Pick<Comparison, "canon"> {
  return hasFunctions(module, ["canon"]);
}

function isNeutralise(
  module: unknown,
): module is Pick<Comparison, "neutralise" | "stripFrontMatter"> {
  return hasFunctions(module, ["neutralise", "stripFrontMatter"]);
}

function hasFunctions(module: unknown, names: readonly string[]): boolean {
  if (typeof module !== "object" || module === null) return false;
  const known = new Map<string, unknown>(Object.entries(module));
  return names.every((name) => typeof known.get(name) === "function");
}
