import { useMemo } from "react";
import type { Field, FrontMatter } from "../../markdown/front-matter/index.ts";
import { useCurrent } from "./use-current.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import { readEditableTitle } from "./title-edit.ts";
import type { EditableTitle } from "./title-edit.ts";

/** The front matter of the open issue, as forms and bars show it. */
export interface HeadFields {
  /** The head of the file, verbatim, with its fences. */
  readonly source: string;
  readonly frontMatter: FrontMatter;
  readonly title: EditableTitle | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  /** What the issue is called in bars and window titles: the whole title; null where there is none. */
  readonly name: string | null;
}

export function useHead(): HeadFields {
  const source = useCurrent((issue) => String(issue.state.doc.attrs["frontMatter"]));
  const pattern = useCurrent((issue) => issue.profile.titlePattern);
  const frontMatter = useOpenIssue((state) => state.frontMatter);
  return useMemo(() => headOf(source, frontMatter(), pattern), [source, frontMatter, pattern]);
}

function headOf(source: string, frontMatter: FrontMatter, pattern: string | null): HeadFields {
  const title = scalarText(fieldOf(frontMatter, "title"));
  return {
    source,
    frontMatter,
    title: title === null ? null : readEditableTitle(title, pattern),
    date: scalarText(fieldOf(frontMatter, "date")),
    tags: itemsOf(fieldOf(frontMatter, "tags")),
    name: title === null || title === "" ? null : title,
  };
}

/** The field that counts: of several with one key, Jekyll takes the last. */
export function fieldOf(frontMatter: FrontMatter, key: string): Field | null {
  return frontMatter.fields.findLast((field) => field.key === key) ?? null;
}

/** The text of a scalar field; "" where nothing is written, null where there is no such field or it holds more. */
export function scalarText(field: Field | null): string | null {
  if (!field) return null;
  const { value } = field;
  if (value.kind === "text" || value.kind === "number") return value.text;
  if (value.kind === "boolean") return String(value.value);
  return value.kind === "empty" ? "" : null;
}

/** The items of a list field; words of a text count as one item each, as Jekyll splits tags. */
function itemsOf(field: Field | null): readonly string[] {
  if (field?.value.kind === "list") return field.value.items;
  return (scalarText(field) ?? "").split(/\s+/).filter(Boolean);
}
