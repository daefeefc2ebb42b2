import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";

export interface Post {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** The posts below a folder of the corpus; [] with a loud warning where there is no corpus. */
export function corpus(folder = ""): Post[] {
  const root = join(resolve(process.env["GALLEY_CORPUS"] ?? "../shared"), "corpus", folder);
  if (!existsSync(root)) {
    console.warn(
      `\n*** No corpus at ${root}: tests on real posts are left out. Set GALLEY_CORPUS. ***\n`,
    );
    return [];
  }
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({
      name: basename(name),
      path: join(root, name),
      bytes: readFileSync(join(root, name)),
    }));
}

/** `count` posts spread evenly over the list, always the same. */
export function sample<T>(posts: readonly T[], count: number): T[] {
  const step = Math.max(1, posts.length / count);
  return Array.from(
    { length: Math.min(count, posts.length) },
    (_, index) => posts[Math.floor(index * step)],
  ).filter((post) => post !== undefined);
}
