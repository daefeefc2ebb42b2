import { parseIssue } from "../../markdown/index.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { readPosts } from "../corpus/posts.ts";
import { editPlaces, samplePlaces } from "./edit-places.ts";
import type { EditVerdict } from "./try-edit.ts";
import { EDIT_KINDS, tryEdit } from "./try-edit.ts";

const LETTERS = ["字", "x", "1", "*", "|", "<"] as const;

/**
 * `npm run edits -- [--sample N] [part of a post's path]`: inserts letters at every place of every run of text in every
 * post, and deletes every character, each by itself, and says what that did to the file. With `--sample`, at N places
 * of each post.
 */
export function main(args: readonly string[]): number {
  const shared = sharedFolder();
  if (!shared) return 0;
  const sampled = args.indexOf("--sample");
  const count = sampled < 0 ? Number.POSITIVE_INFINITY : Number(args[sampled + 1]);
  const wanted = args.find((arg, index) => !arg.startsWith("--") && index !== sampled + 1) ?? "";
  const counts = new Map<string, Record<EditVerdict, number>>();
  const shown = new Map<string, number>();
  for (const post of readPosts(shared)) {
    if (!post.id.includes(wanted)) continue;
    const issue = parseIssue(post.text);
    const places = samplePlaces(editPlaces(issue.doc), count, post.text.length);
    for (const place of places) {
      for (const kind of EDIT_KINDS) {
        if (kind === "delete" && place.character === "") continue;
        for (const letter of kind === "insert" ? LETTERS : [place.character]) {
          const { verdict, before, after } = tryEdit(issue, post.text, kind, place, letter);
          const name = kind === "insert" ? `insert ${letter}` : "delete";
          const row = counts.get(name) ?? { exact: 0, escaped: 0, wide: 0 };
          row[verdict]++;
          counts.set(name, row);
          const seen = shown.get(`${name} ${verdict}`) ?? 0;
          if (verdict !== "exact" && seen < 12) {
            shown.set(`${name} ${verdict}`, seen + 1);
            console.log(
              `${verdict} · ${name} · ${post.id} · ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
            );
          }
        }
      }
    }
  }
  console.log("");
  for (const [name, { exact, escaped, wide }] of counts) {
    const all = exact + escaped + wide;
    const share = ((exact / all) * 100).toFixed(3);
    console.log(
      `${name.padEnd(10)} ${share} % exact, ${escaped} with escapes, ${wide} wider, of ${all}`,
    );
  }
  return Array.from(counts.values()).some(({ wide }) => wide > 0) ? 1 : 0;
}
