import type { LinkFacts } from "../../facts/link-facts.ts";
import type { MetadataSource } from "../metadata-source.ts";
import { dateOf } from "../dates.ts";
import { listAt, valueAt } from "../untrusted.ts";
import { authorsOf, readName, readSummary, titleOf } from "../words.ts";

const HOST = "huggingface.co";

/** Models, datasets and spaces; and papers that are younger than their record at DataCite. */
export const huggingface: MetadataSource = {
  host: HOST,
  match({ kind, id }) {
    if (kind === "huggingface") return "first";
    return kind === "arxiv" && !id.includes("/") ? "second" : null;
  },
  request({ kind, id }, href) {
    if (kind === "arxiv") return `https://${HOST}/api/papers/${id}`;
    const path = /^(?:datasets|spaces)\//.test(id) ? id : `models/${id}`;
    return `https://${HOST}/api/${asWritten(path, href)}`;
  },
  read: (answer, { kind }) => (kind === "arxiv" ? paper(answer) : repository(answer)),
};

/** The hub minds capitals in names; the identity does not, the address has them. */
function asWritten(path: string, href: string): string {
  const name = path.replace(/^[a-z]+\//, "");
  const written = URL.canParse(href) ? new URL(href).pathname : "";
  const start = written.toLowerCase().indexOf(`/${name}`);
  if (start < 0) return path;
  return path.slice(0, -name.length) + written.slice(start + 1, start + 1 + name.length);
}

function paper(answer: unknown): LinkFacts | null {
  const title = titleOf(valueAt(answer, "title"));
  if (title === null) return null;
  return {
    title,
    authors: authorsOf(
      listAt(answer, "authors").map((author) => readName(valueAt(author, "name"))),
    ),
    date: dateOf(valueAt(answer, "publishedAt")),
    publisher: "arXiv",
    summary: readSummary(valueAt(answer, "summary")),
  };
}

function repository(answer: unknown): LinkFacts | null {
  const id = titleOf(valueAt(answer, "id"));
  if (id === null) return null;
  const [owner, name] = id.split("/", 2);
  const card = valueAt(answer, "cardData");
  return {
    title: titleOf(valueAt(card, "title")) ?? name ?? id,
    authors: [],
    date: dateOf(valueAt(answer, "createdAt")),
    publisher: readName(valueAt(answer, "author")) ?? (name ? (owner ?? null) : null),
    summary:
      readSummary(valueAt(card, "short_description")) ??
      readSummary(valueAt(answer, "description")),
  };
}
