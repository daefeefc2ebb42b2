import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import type { Attributes } from "../dialect/kramdown/context.ts";
import { readAttributeDefinitions } from "./attributes.ts";
import { type Footnotes, readFootnotes } from "./footnotes.ts";
import { type Headings, readHeadings } from "./headings.ts";
import { readAbbreviations, sharedDefinitions } from "./sources.ts";

/** What is known of the whole document while its blocks are published. */
export interface Publication {
  readonly engine: Engine;
  readonly headings: Headings;
  readonly footnotes: Footnotes;
  /** `{:name: …}` by name. */
  readonly definitions: ReadonlyMap<string, Attributes>;
  /** `*[short]: long` by what is short. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The text of all definitions, which hold for Markdown inside source blocks as well. */
  readonly shared: string;
  readonly publish: Publishers;
  readonly parts: PublishedParts;
}

/** What each rendering shows in its own way. */
export interface PublishedParts {
  readonly figure: (images: readonly FigureImage[]) => string;
  /** A block of raw HTML, given as the engine publishes it. */
  readonly rawHtml: (html: string) => string;
}

/** What constructs that hold others call to publish them. */
export interface Publishers {
  /** What is published of one child of `parent`. */
  readonly block: (node: Node, parent: Node, index: number, publication: Publication) => string;
  /** What is published of Markdown inside a source block: blocks, or the words of a line. */
  readonly nestedBlocks: (markdown: string, publication: Publication) => string;
  readonly nestedWords: (markdown: string, publication: Publication) => string;
}

/** Looks through the document for what its blocks need of one another. */
export function publicationOf(
  doc: Node,
  engine: Engine,
  publish: Publishers,
  parts: PublishedParts,
): Publication {
  const definitions = readAttributeDefinitions(doc);
  return {
    engine,
    headings: readHeadings(doc, definitions),
    footnotes: readFootnotes(doc),
    definitions,
    abbreviations: readAbbreviations(doc),
    shared: sharedDefinitions(doc),
    publish,
    parts,
  };
}
