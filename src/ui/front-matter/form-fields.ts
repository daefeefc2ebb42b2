import type { Field, FrontMatter } from "../../markdown/front-matter/index.ts";
import type { FieldRule } from "../../issue/profile/profile.ts";

/** A field of the form that has no place of its own in it. `path` is the key, with those above it for a nested one. */
export type FormField =
  | { readonly type: "switch"; readonly path: readonly string[]; readonly checked: boolean }
  | { readonly type: "text"; readonly path: readonly string[]; readonly text: string }
  | { readonly type: "list"; readonly path: readonly string[]; readonly items: readonly string[] }
  /** Something that only the YAML shows whole. */
  | { readonly type: "source"; readonly path: readonly string[]; readonly source: string };

/** Keys with rows of their own. */
const PLACED: ReadonlySet<string> = new Set(["title", "date", "tags", "categories", "category"]);

/** All other fields in the order of the file, nested ones by their path; of several with one key the last. */
export function formFields({ fields }: FrontMatter): readonly FormField[] {
  return lastOfEach(fields)
    .filter(({ key }) => !PLACED.has(key))
    .flatMap((field) => fieldsOf(field, []));
}

/** The fields of the profile that the file does not have, as far as a form can add them. */
export function missingFields(
  rules: readonly FieldRule[],
  { fields }: FrontMatter,
): readonly { readonly key: string; readonly value: string | boolean }[] {
  const present = new Set(fields.map(({ key }) => key));
  return rules
    .filter(({ key, value }) => !present.has(key) && !/[\n{}[\]]/.test(value))
    .map(({ key, value }) => ({ key, value: scalarOf(value) }));
}

/** What a field's rule in the catalogue is found under: its path, joined by dots. */
export function pathName(path: readonly string[]): string {
  return path.join(".");
}

function fieldsOf(field: Field, above: readonly string[]): readonly FormField[] {
  const path = [...above, field.key];
  const { value } = field;
  if (value.kind === "mapping")
    return lastOfEach(value.fields).flatMap((inner) => fieldsOf(inner, path));
  if (value.kind === "boolean") return [{ type: "switch", path, checked: value.value }];
  if (value.kind === "list") return [{ type: "list", path, items: value.items }];
  if (value.kind === "other") return [{ type: "source", path, source: value.source }];
  return [{ type: "text", path, text: value.kind === "empty" ? "" : value.text }];
}

function lastOfEach(fields: readonly Field[]): readonly Field[] {
  return fields.filter(
    (field, index) => !fields.slice(index + 1).some(({ key }) => key === field.key),
  );
}

function scalarOf(value: string): string | boolean {
  const plain = value.trim();
  if (plain === "true" || plain === "false") return plain === "true";
  return plain.replace(/^(["'])(.*)\1$/s, "$2");
}
