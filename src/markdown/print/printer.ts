import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Engines } from "../document/engines.ts";
import { flatBlocks } from "../document/sections.ts";
import { splitFrontMatter } from "../front-matter/index.ts";
import type { Origin } from "../origin/origin.ts";
import { type Fallback, plainLines } from "./fallback.ts";
import { type PrintedBody, printBody } from "./print-body.ts";
import { habitsOf } from "./habits.ts";
import { type RestoredNodes, restored } from "./restored.ts";
import {
  createPrintContext,
  definitionsOf,
  isDefinition,
  lineEndOf,
  type PrintContext,
} from "./print-context.ts";

/** A document as text. */
export interface Printed {
  readonly text: string;
  /** The blocks that are not written as they are meant, in their order: the user should be told where they stand. */
  readonly fallbacks: readonly Fallback[];
}

/**
 * Writes documents that were made by edits from the one that was read. What a print finds out makes the next one
 * quicker and changes nothing else in it: a printer gives for a document what a new one would give.
 */
export interface Printer {
  readonly origin: Origin;
  readonly profile: Profile;
  /** Who reads back what is written; without GFM it is only sure to be right in kramdown. */
  readonly engines: Engines;
  /**
   * A document's Markdown: the bytes that were opened wherever it still says the same, and new ones only where it was
   * changed. Never throws: what fails to print is written as its words and is among the fallbacks.
   */
  readonly print: (doc: Node) => Printed;
}

/** So many sets of definitions are remembered: those of now, and those before an edit that may be undone. */
const MOST_CONTEXTS = 2;

/** A printer for what becomes of an opened text, as a profile reads it. It is thrown away with its origin. */
export function createPrinter(origin: Origin, profile: Profile, engines: Engines): Printer {
  const olds = flatBlocks(origin.doc);
  const defined = olds.filter(isDefinition).length;
  const lineEnd = lineEndOf(origin.text);
  const habits = habitsOf(olds, origin.sources, profile);
  const known: RestoredNodes = new WeakMap();
  let contexts: readonly PrintContext[] = [];

  function contextFor(blocks: readonly Node[]): PrintContext {
    const definitions = definitionsOf(blocks);
    const areDefinitionsGone = blocks.filter(isDefinition).length < defined;
    const file = { lineEnd, habits, definitions, areDefinitionsGone };
    const context =
      contexts.find(
        (other) =>
          other.definitions === definitions && other.areDefinitionsGone === areDefinitionsGone,
      ) ?? createPrintContext(profile, engines, file, origin.sources);
    contexts = [context, ...contexts.filter((other) => other !== context)].slice(0, MOST_CONTEXTS);
    return context;
  }

  function bodyOf(doc: Node): PrintedBody {
    try {
      const blocks = restored(flatBlocks(doc), olds, known);
      return printBody(doc, blocks, origin, olds, contextFor(blocks));
    } catch {
      return plainBody(doc, origin, lineEnd);
    }
  }

  function print(doc: Node): Printed {
    if (doc === origin.doc) return { text: origin.text, fallbacks: [] };
    const head = String(doc.attrs["frontMatter"]);
    const { text, fallbacks } = bodyOf(doc);
    // Not of both joined: that would copy the whole text at each key.
    const ownLineEnd = /[\r\n]/.test(head) ? lineEndOf(head) : lineEnd;
    return { text: withHead(head, text, ownLineEnd), fallbacks };
  }

  return { origin, profile, engines, print };
}

/** Every block's own bytes where it has some, else its words. */
function plainBody(doc: Node, { sources }: Origin, lineEnd: string): PrintedBody {
  const written = flatBlocks(doc).map((block) => {
    const source = sources.get(block);
    if (source) return source.text.slice(source.syntax.from, source.syntax.to);
    return plainLines(block).join(lineEnd);
  });
  return {
    text: written.join(lineEnd + lineEnd) + lineEnd,
    fallbacks: [{ from: 0, to: doc.content.size, cause: "error" }],
  };
}

function withHead(head: string, body: string, lineEnd: string): string {
  const needsLine = head !== "" && !/[\r\n\uFEFF]$/.test(head) && body !== "";
  const glue = needsLine ? lineEnd : "";
  // A body that begins with a rule would be taken for front matter.
  const isTaken = head.length <= 1 && splitFrontMatter(head + body).head !== head;
  return isTaken ? head + lineEnd + body : head + glue + body;
}
