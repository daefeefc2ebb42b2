import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { createChecker, type Finding, listOf } from "../../../checks/create-checker.ts";
import { isSourceFix } from "../../../checks/fix.ts";
import type { Facts } from "../../../checks/house.ts";
import type { RuleId } from "../../../checks/rules.ts";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { cleanLink } from "../../../links/clean/clean-link.ts";
import { identityOf } from "../../../links/identity/identity.ts";
import { originOf } from "../../core/origin.ts";
import type { TextFinding } from "../../queries/findings.ts";

/** What is not published as it is shown has marks of its own (`features/unpublishable`), with more to choose from. */
const MARKED_ELSEWHERE: ReadonlySet<RuleId> = new Set([
  "lost-bold",
  "live-liquid",
  "live-liquid-block",
]);

/** What a line lacks or has too much of while it is being typed is no mistake yet. */
const UNFINISHED: ReadonlySet<RuleId> = new Set([
  "trailing-mark",
  "unclosed-bracket",
  "stray-letter",
  "empty-item",
  "item-without-link",
  "empty-section",
  "equal-comment",
]);

/**
 * An issue of which most sections are empty has only been begun: then none of them is a mistake yet, and an issue that
 * was just made would open with a mark on each of its titles.
 */
function hasOnlyBegun(doc: Node, found: readonly Finding[]): boolean {
  const sections = doc.children.filter(({ type }) => type === schema.nodes.section).length;
  return found.filter(({ rule }) => rule === "empty-section").length * 2 > sections;
}

/** Enough of the neighbours to tell one place from another that says the same. */
const AROUND = 6;

/** Finds what is wrong in the text of a state. What did not change since it was asked last is not looked at again. */
export function createLook(profile: Profile): (state: EditorState) => readonly TextFinding[] {
  const checker = createChecker(profile, factsNow());
  return (state) => {
    const { doc, selection } = state;
    const line = selection.$head.parent;
    const [lineFrom, lineTo] = [selection.$head.start(), selection.$head.end()];
    const isUnfinished = ({ rule }: Finding, from: number, to: number): boolean =>
      UNFINISHED.has(rule) && line.isTextblock && from <= lineTo && to >= lineFrom;
    const found = listOf(checker.check({ doc, origin: originOf(state) }));
    const isBegun = hasOnlyBegun(doc, found);
    return found.flatMap((finding): readonly TextFinding[] => {
      const { place, rule, severity, parameters, fix } = finding;
      if (place.kind !== "text" || MARKED_ELSEWHERE.has(rule)) return [];
      if (isBegun && rule === "empty-section") return [];
      const { from, to } = place;
      if (isUnfinished(finding, from, to)) return [];
      const own = fix && !isSourceFix(fix) ? fix : null;
      return [
        { rule, severity, from, to, parameters, fix: own, name: nameOf(doc, rule, from, to) },
      ];
    });
  };
}

function factsNow(): Facts {
  return {
    keyOf: (href) => identityOf(href)?.key ?? null,
    cleaned: (href) => cleanLink(href).href,
    fileName: null,
    others: [],
    sizeOf: () => undefined,
    names: new Map(),
    now: Date.now(),
    isCommitted: false,
  };
}

function nameOf(doc: Node, rule: RuleId, from: number, to: number): string {
  const $from = doc.resolve(from);
  const start = Math.max($from.start(), from - AROUND);
  const end = Math.min(doc.content.size, to + AROUND);
  return `${rule} ${doc.textBetween(start, end, "\n", "\ufffc")}`;
}
