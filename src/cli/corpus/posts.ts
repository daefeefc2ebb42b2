import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One post of the corpus. */
export interface CorpusPost {
  /** Its path below the corpus, with `/`. */
  readonly id: string;
  readonly site: string;
  readonly text: string;
  /** What kramdown publishes of the neutralised body; null where there is no golden. */
  readonly golden: string | null;
}

/** All posts below `shared`/corpus, by name. */
export function readPosts(shared: string): CorpusPost[] {
  const names = readdirSync(join(shared, "corpus"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(md|markdown)$/.test(name))
    .sort();
  return names.map((id) => {
    const golden = join(shared, "golden", id.replace(/\.(md|markdown)$/, ".html"));
    return {
      id,
      site: siteOf(id),
      text: readFileSync(join(shared, "corpus", id), "utf8"),
      golden: existsSync(golden) ? readFileSync(golden, "utf8") : null,
    };
  });
}

/** The folder, or where one folder holds the posts of many sites the first part of the name. */
function siteOf(id: string): string {
  const folder = id.slice(0, id.lastIndexOf("/"));
  const site = /([^/]+?)__/.exec(id)?.[1];
  return site === undefined ? folder : `${folder}/${site}`;
}

/** Posts of Jekyll sites other than the series. */
export function isOtherJekyll({ id }: CorpusPost): boolean {
  return id.startsWith("jekyll/") || id.startsWith("newsletters/swiftweekly/");
}
