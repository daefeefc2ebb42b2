import type { Node } from "@tiptap/pm/model";
import type { Engine, Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { loadedEngines, printedIssue } from "../../../markdown/lens.ts";
import type { Origin } from "../../../markdown/origin/origin.ts";
import {
  touchedBy,
  createInexpressible,
  type InexpressibleRun,
  markedRuns,
} from "../../../markdown/print/inexpressible.ts";
import { guardOf } from "../../../markdown/print/liquid-guard.ts";
import type { UnpublishablePlace } from "./place.ts";

/** Finds what of a document is not published as it is shown; `origin` is what the document comes from. */
export type FindPlaces = (doc: Node, origin: Origin) => UnpublishablePlace[];

/** Liquid's outputs and tags, also those that nothing closes. */
export const LIQUID = /\{\{.*?\}\}|\{%.*?%\}|\{\{|\{%/gs;

/**
 * A finder for one profile. It looks at what has changed since it was asked last, and is quiet about marked words that
 * stood in the file as they do now.
 */
export function createFindPlaces(profile: Profile): FindPlaces {
  const inexpressible = createInexpressible(profile, loadedEngines());
  let known = new WeakMap<Node, readonly UnpublishablePlace[]>();
  let knownOrigin: Origin | null = null;
  let stood: ReadonlySet<string> | null = null;

  /** Whether one who publishes the issue should hear of it: what kramdown makes of a GFM issue is nobody's concern. */
  const matters = ({ isPublished }: InexpressibleRun): boolean =>
    !isPublished || profile.engine === "kramdown";

  function placesIn(node: Node, origin: Origin): readonly UnpublishablePlace[] {
    const last = known.get(node);
    if (last) return last;
    const liquid = liquidPlaces(node, profile.engine);
    const places: UnpublishablePlace[] = [...liquid];
    if (node.isTextblock) {
      if (!origin.sources.get(node)) {
        // Code that Liquid runs in does not read back as code alone: that is told already, with its reason.
        const isTold = ({ from, to }: InexpressibleRun): boolean =>
          liquid.some((place) => place.from === from + 1 && place.to === to + 1);
        const runs = inexpressible(node).filter((run) => matters(run) && !isTold(run));
        if (runs.length > 0) stood ??= runsOf(origin.doc);
        places.push(...runs.filter(({ around }) => !stood?.has(around)).map(markPlace));
      }
    } else {
      node.forEach((child, offset) => {
        for (const place of placesIn(child, origin)) places.push(moved(place, offset + 1));
      });
    }
    known.set(node, places);
    return places;
  }

  return (doc, origin) => {
    if (origin !== knownOrigin) {
      known = new WeakMap();
      knownOrigin = origin;
      stood = null;
    }
    // The document itself has no opening position.
    const places = placesIn(doc, origin).map((place) => moved(place, -1));
    const blocks = printedIssue({ doc, origin, profile }).fallbacks.flatMap(
      ({ from, to, cause }): UnpublishablePlace[] => {
        const isTold =
          cause === "marks" &&
          places.some((place) => isNotReadBack(place) && place.from >= from && place.to <= to);
        const name = `${cause} ${doc.textBetween(from, to, "\n", "￼")}`;
        return isTold ? [] : [{ from, to, trouble: { kind: "block", cause }, name }];
      },
    );
    return [...places, ...blocks].toSorted((a, b) => a.from - b.from || b.to - a.to);
  };
}

/** Whether it is why the block around it does not read back as it is shown. */
function isNotReadBack({ trouble }: UnpublishablePlace): boolean {
  if (trouble.kind === "liquid") return !trouble.isGuardable;
  return trouble.kind === "mark" && !trouble.isPublished;
}

function moved(place: UnpublishablePlace, by: number): UnpublishablePlace {
  return { ...place, from: place.from + by, to: place.to + by };
}

/**
 * The code of a block that Liquid runs in: the block itself, or what of its words is code. New code is guarded as it is
 * written, unless it holds the end of the guard itself.
 */
function liquidPlaces(node: Node, engine: Engine): UnpublishablePlace[] {
  const liquid = (from: number, to: number, text: string, runs: boolean): UnpublishablePlace[] => {
    const isGuardable = guardOf(text, engine).open !== "";
    if (text.search(LIQUID) < 0 || (!runs && (isGuardable || engine !== "kramdown"))) return [];
    return [{ from, to, trouble: { kind: "liquid", isGuardable }, name: `liquid ${text}` }];
  };
  if (node.type === schema.nodes.code_block)
    return liquid(0, node.nodeSize, node.textContent, node.attrs["runsLiquid"] === true);
  return markedRuns(node)
    .filter(({ mark }) => mark.type === schema.marks.code)
    .flatMap(({ mark, from, to }) =>
      liquid(from + 1, to + 1, node.textBetween(from, to), mark.attrs["runsLiquid"] === true),
    );
}

function markPlace({ mark, from, to, isPublished, words, around }: InexpressibleRun) {
  const edges = words && { before: words.from - from, after: to - words.to };
  const trouble = { kind: "mark", mark, isPublished, edges } as const;
  return { from: from + 1, to: to + 1, trouble, name: around };
}

function runsOf(doc: Node): ReadonlySet<string> {
  const found = new Set<string>();
  doc.descendants((node) => {
    for (const run of markedRuns(node)) found.add(touchedBy(node, run).around);
  });
  return found;
}
