import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../../issue/profile/profile.ts";
import { numberLength } from "../../../issue/questions/item-number.ts";
import { type ItemPlace, itemsOf, sectionsOf } from "../../../issue/questions/index.ts";
import { schema } from "../../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../../../markdown/index.ts";
import type { Issue } from "../../../markdown/index.ts";
import { NO_LINK_SERVICE } from "../../core/link-service.ts";
import { profilePlugin } from "../../queries/profile-of.ts";
import { addItem } from "../add-item.ts";
import { moveDown } from "../move-by-key.ts";
import { moveToSection } from "../move-to-section.ts";
import { placeLinks } from "../place-links.ts";
import { removeBlock } from "../remove-block.ts";
import { linesAdded, linesMoved, linesRemoved } from "./line-changes.ts";

/** A command that was run on the items of an issue, and what of the file's change a person would not have made. */
export interface TriedItemEdit {
  readonly what: string;
  /** null: nothing. */
  readonly fault: string | null;
  readonly before: string;
  readonly after: string;
}

const WORDS = "NEW";
const LINK = { href: "https://new.example/x", title: WORDS };

/** So many empty lines may come or go where an item takes another form. */
const AWAY = 2;

type Lines = readonly string[];

/** A command to try, and what is asked of what comes of it. */
interface ItemEdit {
  readonly what: string;
  readonly command: Command;
  /** The item that the caret stands in; null where that is all one. */
  readonly at: ItemPlace | null;
  readonly lines: (before: Lines, after: Lines) => string | null;
  /** What the items of the section should say then; null where others might be meant. */
  readonly wanted: Lines | null;
}

/**
 * Adds, places, moves and deletes in each section of an issue, each time from the text as it was. Of the items of a
 * section, the first, one in the middle and the last are tried.
 */
export function tryItemEdits(text: string, profile: Profile): readonly TriedItemEdit[] {
  const issue = parseIssue(text, profile);
  const before = itemTexts(issue);
  return sectionsOf(issue.doc, profile).flatMap(({ title }, index) =>
    editsIn(issue, index, before).flatMap(({ what, command, at, lines, wanted }) => {
      const after = fileAfter(issue, command, at);
      if (after === null) return [];
      const found = itemTexts(parseIssue(after, profile))[index];
      const asMeant =
        wanted === null || JSON.stringify(found?.map(bareNew)) === JSON.stringify(wanted);
      const fault =
        lines(text.split("\n"), after.split("\n")) ?? (asMeant ? null : "other items than meant");
      return [{ what: `${what} in “${title}”`, fault, before: text, after }];
    }),
  );
}

/** The new item without what its neighbours lend it: the sign it begins with, and its address behind or below its words. */
function bareNew(item: string): string {
  const found = /^(?:\P{L}{1,4})?(NEW)(?:(?: —|:)?\s*https:\/\/new\.example\/x)?$/u.exec(item);
  return found?.[1] ?? item;
}

function editsIn(issue: Issue, index: number, texts: readonly Lines[]): readonly ItemEdit[] {
  const { doc, profile } = issue;
  const section = sectionsOf(doc, profile)[index];
  if (!section) return [];
  const items = itemsOf(section.node, section.from, profile);
  const own = texts[index] ?? [];
  const lines = (before: Lines, after: Lines) => linesAdded(before, after, WORDS);
  const links = [{ section: index, links: [{ id: null, link: LINK }] }];
  const grown = { at: null, lines, wanted: [...own, WORDS] };
  const place = placeLinks(links, { profile, links: NO_LINK_SERVICE });
  const picked = new Set([0, Math.floor(items.length / 2), items.length - 1]);
  return [
    { what: "add", command: linked(addItem(section.from, profile)), ...grown },
    { what: "place", command: place, ...grown },
    ...[...picked].flatMap((at) => editsOf(doc, items, own, at, index === 0 ? 1 : 0)),
  ];
}

function editsOf(
  doc: Node,
  items: readonly ItemPlace[],
  own: Lines,
  place: number,
  other: number,
): readonly ItemEdit[] {
  const [at, next, third] = items.slice(place, place + 3);
  if (!at) return [];
  const rest = own.toSpliced(place, 1);
  const isAlone = doc.resolve(at.from).parent.childCount === 1;
  const touches = next?.from === at.to;
  // What stands between items may belong to one of them, or be passed by itself.
  const isRun = touches && next.form === at.form && (!third || third.from === next.to);
  const wanted = isRun ? rest.toSpliced(place + 1, 0, own[place] ?? "") : null;
  const down = (before: Lines, after: Lines) => linesMoved(before, after, touches ? 0 : 1);
  const away = (before: Lines, after: Lines) =>
    linesMoved(before, after, AWAY + Number(isAlone), true);
  const edits = [
    { what: `delete ${place}`, command: removeBlock, at, lines: linesRemoved, wanted: rest },
    { what: `move ${place} away`, command: moveToSection(other), at, lines: away, wanted: rest },
  ];
  return next
    ? [...edits, { what: `move ${place} down`, command: moveDown, at, lines: down, wanted }]
    : edits;
}

/** Runs a command with the caret in an item; null where it does not apply. */
function fileAfter(issue: Issue, command: Command, at: ItemPlace | null): string | null {
  const { doc, profile } = issue;
  let state = EditorState.create({ doc, plugins: [profilePlugin(() => ({ profile }))] });
  if (at) state = state.apply(state.tr.setSelection(TextSelection.near(doc.resolve(at.from + 1))));
  const done = command(state, (tr) => {
    state = state.apply(tr);
  });
  return done ? printIssue(withDoc(issue, state.doc)) : null;
}

/** The command, and then a link where the caret stands. */
function linked(command: Command): Command {
  return (state, dispatch) =>
    command(state, (tr) => {
      const marks = schema.mark("link", { href: LINK.href }).addToSet(tr.storedMarks ?? []);
      dispatch?.(tr.replaceSelectionWith(schema.text(WORDS, marks), false));
    });
}

/** What the items of each section say, without their numbers. */
function itemTexts({ doc, profile }: Issue): readonly (readonly string[])[] {
  return sectionsOf(doc, profile).map(({ node, from }) =>
    itemsOf(node, from, profile).map(({ line, blocks }) => {
      const said = blocks.map(({ node: block }) => block.textContent).join("\n");
      return said.slice(line && blocks[0]?.node === line ? numberLength(line) : 0);
    }),
  );
}
