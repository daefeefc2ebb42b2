import type { FrontMatter } from "../markdown/front-matter/index.ts";

// What front matter says in the fields that several rules look at.

export function titleIn(frontMatter: FrontMatter): string {
  return textIn(frontMatter, "title");
}

/** As it is written; "" if there is none. */
export function dateIn(frontMatter: FrontMatter): string {
  return textIn(frontMatter, "date");
}

export function tagsIn(frontMatter: FrontMatter): readonly string[] {
  const value = frontMatter.fields.findLast(({ key }) => key === "tags")?.value;
  if (value?.kind === "list") return value.items;
  return value?.kind === "text" ? value.text.split(/\s+/).filter((tag) => tag !== "") : [];
}

export function categoryIn(frontMatter: FrontMatter): { field: string; text: string } | null {
  const field = frontMatter.fields.findLast(
    ({ key }) => key === "categories" || key === "category",
  );
  if (!field) return null;
  const { value } = field;
  if (value.kind === "list") return { field: field.key, text: value.items.join(" ") };
  return value.kind === "text" ? { field: field.key, text: value.text } : null;
}

function textIn(frontMatter: FrontMatter, key: string): string {
  const value = frontMatter.fields.findLast((field) => field.key === key)?.value;
  return value?.kind === "text" ? value.text : "";
}
