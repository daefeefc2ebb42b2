import type { Moment } from "../../../issue/patterns/moment.ts";
import { headingWords } from "../../../issue/profile/heading-words.ts";
import { fieldsFromText } from "../../../issue/profile/front-matter-rules.ts";
import { readOtherFrontMatter, wordsOfValue } from "../../../issue/profile/other-front-matter.ts";
import type { FieldRule, FrontMatterKind } from "../../../issue/profile/profile.ts";
import { splitFrontMatter } from "../../../markdown/front-matter/index.ts";
import { datesIn } from "./dates-in-text.ts";

/** A post as its file says it. */
export interface PostText {
  /** With `/` between folders; it begins with the folder that was opened. */
  readonly path: string;
  readonly text: string;
}

/** What is read of a post before it is known which newsletter it is of. */
export interface NewsletterPost extends PostText {
  readonly folder: string;
  /** The file's name without its extension. */
  readonly stem: string;
  readonly extension: string;
  /** null: no front matter. */
  readonly kind: FrontMatterKind | null;
  readonly fields: readonly FieldRule[];
  readonly title: string | null;
  /** The day it came out, with the time where a field says it. */
  readonly date: Moment | null;
  readonly parts: readonly PostPart[];
}

/** A heading with what stands below it, up to the next heading. The first part is what stands before all. */
export interface PostPart {
  /** 0 for the first part. */
  readonly level: number;
  readonly title: string;
  readonly blocks: readonly string[];
}

export function readNewsletterPost({ path, text }: PostText): NewsletterPost {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf(".");
  const stem = dot < 0 ? name : name.slice(0, dot);
  const { kind, fields, body } = headOf(text);
  const parts = partsOf(body);
  const opening = parts[1]?.level === 1 && parts[0]?.blocks.length === 0 ? parts[1].title : null;
  const titled = fields.find(({ key }) => key.toLowerCase() === "title");
  const title = titled ? wordsOfValue(titled.value) || null : kind === null ? opening : null;
  return {
    path,
    text,
    folder: slash < 0 ? "" : path.slice(0, slash),
    stem,
    extension: dot < 0 ? "" : name.slice(dot),
    kind,
    fields,
    title,
    date: dateOf(fields, stem, title),
    parts,
  };
}

function headOf(text: string): Pick<NewsletterPost, "kind" | "fields"> & { readonly body: string } {
  const { head, bodyFrom, state } = splitFrontMatter(text);
  if (state !== "none") {
    const source = head.replace(/^\uFEFF?---[^\n]*\n/, "").replace(/---\s*$/, "");
    return { kind: "yaml", fields: fieldsFromText(source).fields, body: text.slice(bodyFrom) };
  }
  const other = readOtherFrontMatter(text);
  if (other) return { kind: other.kind, fields: other.fields, body: text.slice(other.bodyFrom) };
  return { kind: null, fields: [], body: text };
}

const DATE_KEY = /^(?:date|published(?:_?at)?|pub_?date|publish_?date)$/i;

/** By the field that is named for it, else any field, the file's name, the title. */
function dateOf(fields: readonly FieldRule[], stem: string, title: string | null): Moment | null {
  const named = fields.filter(({ key }) => DATE_KEY.test(key));
  const texts = [...named, ...fields].map(({ value }) => value.split("\n")[0] ?? "");
  for (const text of [...texts, stem, title ?? ""]) {
    const [first] = datesIn(text);
    if (first) return first.moment;
  }
  return null;
}

function partsOf(body: string): readonly PostPart[] {
  const parts: { level: number; title: string; blocks: string[] }[] = [
    { level: 0, title: "", blocks: [] },
  ];
  let fence = "";
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) parts.at(-1)?.blocks.push(block.join("\n"));
    block = [];
  };
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    const heading = fence === "" && mark === "" ? /^(#{1,6})[ \t]*(\S.*)$/.exec(line) : null;
    if (heading) {
      close();
      const [, marks = "", words = ""] = heading;
      parts.push({ level: marks.length, title: headingWords(words), blocks: [] });
    } else if (line.trim() === "" && fence === "") close();
    else block.push(line);
  }
  close();
  return parts;
}
