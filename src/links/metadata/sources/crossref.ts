import type { MetadataSource } from "../metadata-source.ts";
import { dateOfParts } from "../dates.ts";
import { listAt, valueAt } from "../untrusted.ts";
import { authorsOf, readName, personOf, readSummary, titleOf } from "../words.ts";

const HOST = "api.crossref.org";

/** Registers the DOIs of most journals, proceedings and books. */
export const crossref: MetadataSource = {
  host: HOST,
  match: ({ kind }) => (kind === "doi" ? "first" : null),
  request: ({ id }) => `https://${HOST}/works/${encodeURIComponent(id)}`,
  read(answer) {
    const work = valueAt(answer, "message");
    const [title] = listAt(work, "title").map((each) => titleOf(each, "html"));
    if (!title) return null;
    const subtitle = titleOf(listAt(work, "subtitle")[0], "html");
    return {
      title: subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title,
      authors: authorsOf(listAt(work, "author").map(author)),
      date: published(work),
      publisher: publisher(work),
      summary: readSummary(valueAt(work, "abstract"), "html")?.replace(/^Abstract\s+/, "") ?? null,
    };
  },
};

function author(value: unknown): string | null {
  return (
    personOf(valueAt(value, "given"), valueAt(value, "family")) ??
    readName(valueAt(value, "name"), "html")
  );
}

/** A journal has a name of its own; proceedings and books go by who brings them out. */
function publisher(work: unknown): string | null {
  const journal = readName(listAt(work, "container-title")[0], "html");
  const house = readName(valueAt(work, "publisher"), "html");
  return valueAt(work, "type") === "journal-article" ? (journal ?? house) : (house ?? journal);
}

function published(work: unknown): string | null {
  for (const field of ["published-online", "published", "issued", "posted", "created"]) {
    const [parts] = listAt(work, field, "date-parts");
    const date = Array.isArray(parts) ? dateOfParts(parts) : null;
    if (date) return date;
  }
  return null;
}
