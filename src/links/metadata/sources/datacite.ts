import type { MetadataSource } from "../metadata-source.ts";
import { dateOf } from "../dates.ts";
import { listAt, valueAt } from "../untrusted.ts";
import { authorsOf, readName, personOf, readSummary, titleOf } from "../words.ts";

const HOST = "api.datacite.org";

/**
 * Registers DOIs of data, software and preprints, and of every paper on arXiv; arXiv itself answers no page of another
 * origin.
 */
export const datacite: MetadataSource = {
  host: HOST,
  match({ kind, id }) {
    if (kind === "arxiv") return "first";
    if (kind !== "doi") return null;
    return isOfDataCite(id) ? "first" : "second";
  },
  request: ({ kind, id }) =>
    `https://${HOST}/dois/${encodeURIComponent(kind === "arxiv" ? `10.48550/arXiv.${id}` : id)}`,
  read(answer) {
    const about = valueAt(answer, "data", "attributes");
    const titles = listAt(about, "titles");
    // Subtitles and translations say which they are; the title itself does not.
    const main = titles.find((title) => !valueAt(title, "titleType")) ?? titles[0];
    const title = titleOf(valueAt(main, "title"), "html");
    if (title === null) return null;
    const publisher = valueAt(about, "publisher");
    return {
      title,
      authors: authorsOf(listAt(about, "creators").map(creator)),
      date: published(about),
      publisher: readName(publisher) ?? readName(valueAt(publisher, "name")),
      summary: readSummary(
        valueAt(
          listAt(about, "descriptions").find(
            (each) => valueAt(each, "descriptionType") === "Abstract",
          ),
          "description",
        ),
        "html",
      ),
    };
  },
};

/** The registrants of DataCite whose DOIs are met often; Crossref is asked first about all others. */
const PREFIXES: ReadonlySet<string> = new Set([
  "10.3929", // ETH Zürich
  "10.4230", // Dagstuhl
  "10.5061", // Dryad
  "10.5281", // Zenodo
  "10.6084", // figshare
  "10.7910", // Harvard Dataverse
  "10.13140", // ResearchGate
  "10.17605", // OSF
  "10.17632", // Mendeley Data
  "10.18154", // RWTH Aachen
  "10.21227", // IEEE DataPort
  "10.24432", // UCI Machine Learning Repository
  "10.48550", // arXiv
  "10.57702", // LDM
  "10.57967", // Hugging Face
]);

function isOfDataCite(doi: string): boolean {
  return PREFIXES.has(doi.split("/", 1)[0] ?? "");
}

function creator(value: unknown): string | null {
  const person = personOf(valueAt(value, "givenName"), valueAt(value, "familyName"));
  const name = readName(valueAt(value, "name"), "html");
  if (valueAt(value, "nameType") === "Organizational") return name;
  if (person !== null && valueAt(value, "givenName")) return person;
  const [family, given, ...rest] = name?.split(",") ?? [];
  return rest.length === 0 && given ? personOf(given, family) : name;
}

/** The day of the first version; a registrar that knows no such day knows that of the record, or the year. */
function published(about: unknown): string | null {
  const dates = listAt(about, "dates");
  for (const type of ["Submitted", "Issued", "Available", "Created"]) {
    const found = dates
      .filter((each) => valueAt(each, "dateType") === type)
      .map((each) => dateOf(valueAt(each, "date")))
      .filter((each) => each !== null)
      .toSorted();
    if (found[0]) return found[0];
  }
  return dateOf(String(valueAt(about, "publicationYear")));
}
