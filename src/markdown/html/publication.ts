import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import type { Attributes } from "../dialect/kramdown/context.ts";
import { readAttributeDefinitions } from "./attributes.ts";
import { type Footnotes, readFootnotes } from "./footnotes.ts";
import { type Headings, readHeadings } from "./headings.ts";
import { readAbbreviations } from "./sources.ts";

/** What is known of the whole document while its blocks are published. */
export interface Publication {
  readonly engine: Engine;
  readonly headings: Headings;
  readonly footnotes: Footnotes;
  /** `{:name: …}` by name. */
  readonly definitions: ReadonlyMap<string, Attributes>;
  /** `*[short]: long` by what is short. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Looks through the document for what its blocks need of one another. */
export function publicationOf(doc: Node, engine: Engine): Publication {
  const definitions = readAttributeDefinitions(doc);
  return {
    engine,
    headings: readHeadings(doc, definitions),
    footnotes: readFootnotes(doc),
    definitions,
    abbreviations: readAbbreviations(doc),
  };
}
