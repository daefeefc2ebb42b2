import type { FoundLink } from "../found-link.ts";
import { transferLink } from "../transfer.ts";
import { EXPORT_NAMES, type ExportPart } from "./export-columns.ts";
import { labelsOf, noteOfParts } from "./note-of-parts.ts";

/** Deeper folders than these are no hand's work; what lies in them is not read. */
const DEEPEST = 40;

/** The links of a text that is JSON, or JSON in each line; null where it is neither. */
export function linksOfJson(text: string): FoundLink[] | null {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (!/^[[{]/.test(trimmed)) return null;
  const whole = parsed(trimmed);
  if (whole !== undefined) return linksIn(whole, []);
  const lines = trimmed
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const values = lines.map(parsed);
  return values.includes(undefined) ? null : values.flatMap((value) => linksIn(value, []));
}

/** The value of a JSON text, undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The links of a value and of all within it; `folders` are the names of what it lies in. */
function linksIn(value: unknown, folders: readonly string[]): FoundLink[] {
  if (folders.length > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => linksIn(each, folders));
  if (!isRecord(value)) return [];
  const link = transferLink(wordsOf(value, "address"), wordsOf(value, "title"));
  if (link) {
    const own = labelsIn(value);
    const folder = folders.filter(Boolean).join(" / ");
    const labels = folder === "" ? own : [folder, ...own];
    const [note, quoted, said] = [
      wordsOf(value, "note"),
      wordsOf(value, "quoted"),
      wordsOf(value, "said"),
    ];
    return [{ ...link, note: noteOfParts({ note, quoted, said, labels }) }];
  }
  const name = isOwnFolder(value) ? "" : wordsOf(value, "title");
  return Object.values(value).flatMap((each) => linksIn(each, [...folders, name]));
}

/** The words of a part, in the object itself or in its `content`, as Karakeep has it; "" where there are none. */
function wordsOf(value: Readonly<Record<string, unknown>>, part: ExportPart): string {
  const { content } = value;
  for (const from of isRecord(content) ? [value, content] : [value]) {
    const byName = new Map(Object.entries(from).map(([name, each]) => [name.toLowerCase(), each]));
    for (const name of EXPORT_NAMES[part]) {
      const words = byName.get(name);
      if (typeof words === "string" && words.trim() !== "") return words;
    }
  }
  return "";
}

/** What a link was sorted by: names, objects that have one, or all in one text. */
function labelsIn(value: Readonly<Record<string, unknown>>): readonly string[] {
  const byName = new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each]));
  return EXPORT_NAMES.labels.flatMap((name) => {
    const given = byName.get(name);
    const all: readonly unknown[] = Array.isArray(given) ? given : [given];
    return all.flatMap((each) => {
      const label = isRecord(each) ? each["name"] : each;
      return typeof label === "string" ? labelsOf(label) : [];
    });
  });
}

/** Folders that Firefox has by itself, such as its bookmarks menu; their names say nothing. */
function isOwnFolder({ root }: Readonly<Record<string, unknown>>): boolean {
  return typeof root === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
