import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { flatBlocks } from "../../../markdown/document/sections.ts";
import { parseIssue, printIssue, withDoc } from "../../../markdown/lens.ts";
import { ignoreFinding } from "../../commands/act-on-finding.ts";
import type { CheckService } from "../../core/check-service.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import type { EditorTexts } from "../../core/editor-texts.ts";
import { findingsInText, findingsKey, SAID_BY_UNPUBLISHABLE } from "../../queries/findings.ts";
import { type UnpublishableChange, unpublishableKey, type UnpublishablePlace } from "./place.ts";

/** What can be done about a place, named as in the texts. */
export interface Remedy {
  readonly name: keyof EditorTexts["unpublishable"]["choices"];
  readonly run: Command;
}

/** The choices there are, the safest first; the last is always to leave the place as it is. */
export function choicesFor(
  place: UnpublishablePlace,
  { profile, checks }: Pick<EditorContext, "profile" | "checks">,
): readonly Remedy[] {
  return [...fixesFor(place, profile), { name: "leave", run: leave(place, checks) }];
}

function fixesFor(place: UnpublishablePlace, profile: Profile): Remedy[] {
  const { trouble } = place;
  switch (trouble.kind) {
    case "liquid":
      return trouble.isGuardable ? [{ name: "guard", run: guardCode(place) }] : [];
    case "mark": {
      const unmark: Remedy = { name: "unmark", run: unmarked(place, place.from, place.to) };
      if (!trouble.edges) return [unmark];
      const { before, after } = trouble.edges;
      return [
        {
          name: "punctuation",
          run: (state, dispatch) => {
            const tr = state.tr.removeMark(place.from, place.from + before, trouble.mark);
            dispatch?.(tr.removeMark(place.to - after, place.to, trouble.mark));
            return true;
          },
        },
        unmark,
      ];
    }
    case "block": {
      const { cause } = trouble;
      const source: Remedy = { name: "source", run: asSource(place, profile) };
      const published: Remedy = { name: "published", run: asPublished(place, profile) };
      return cause === "marks" || cause === "nesting" ? [published, source] : [source];
    }
  }
}

/** Code that is no longer said to run Liquid is guarded as it is printed. */
function guardCode({ from, to }: UnpublishablePlace): Command {
  return (state, dispatch) => {
    const isBlock = state.doc.nodeAt(from)?.type === schema.nodes.code_block;
    dispatch?.(
      isBlock
        ? state.tr.setNodeAttribute(from, "runsLiquid", false)
        : state.tr.addMark(from, to, schema.mark("code")),
    );
    return true;
  };
}

function unmarked({ trouble }: UnpublishablePlace, from: number, to: number): Command {
  return (state, dispatch) => {
    if (trouble.kind === "mark") dispatch?.(state.tr.removeMark(from, to, trouble.mark));
    return true;
  };
}

/** The mark goes, and the checks are told that the place is to be left, too. */
function leave({ name, from, to }: UnpublishablePlace, checks: CheckService): Command {
  return (state, dispatch, view) => {
    const shown = findingsKey.getState(state);
    const told = (shown ? findingsInText(shown) : []).filter(
      ({ rule, place }) => SAID_BY_UNPUBLISHABLE.has(rule) && place.from < to && place.to > from,
    );
    const change: UnpublishableChange = { kind: "leave", name };
    dispatch?.(state.tr.setMeta(unpublishableKey, change).setMeta("addToHistory", false));
    if (view) for (const finding of told) ignoreFinding(finding, checks)(view.state, dispatch);
    return true;
  };
}

/** The blocks that are read from what is written for them. */
function asPublished(place: UnpublishablePlace, profile: Profile): Command {
  return replaced(place, (blocks) =>
    flatBlocks(parseIssue(markdownOf(blocks, profile), profile).doc),
  );
}

/** The Markdown itself, as a block that is written as it stands. */
function asSource(place: UnpublishablePlace, profile: Profile): Command {
  return replaced(place, (blocks) => {
    const text = schema.text(markdownOf(blocks, profile).replace(/\n+$/, ""));
    return [schema.node("source_block", { kind: "other" }, text)];
  });
}

function replaced(
  { from, to }: UnpublishablePlace,
  change: (blocks: readonly Node[]) => readonly Node[],
): Command {
  return (state, dispatch) => {
    const blocks = state.doc.slice(from, to).content.content;
    dispatch?.(state.tr.replaceWith(from, to, Fragment.from(change(blocks))));
    return true;
  };
}

function markdownOf(blocks: readonly Node[], profile: Profile): string {
  const empty = parseIssue("", profile);
  return printIssue(withDoc(empty, schema.node("doc", null, blocks)));
}
