import type { Command } from "@tiptap/pm/state";
import type { ItemShape } from "../../../issue/shapes/item-shapes.ts";
import { ARRANGEMENTS } from "../../core/arrangements.ts";
import { arrangeSection } from "../../commands/arrange-section.ts";
import type { IconName } from "../../core/chrome/icons.ts";
import { duplicateMovable, removeMovable } from "../../commands/remove-block.ts";
import { sectionPositions, sectionTitle } from "../../queries/sections.ts";
import { actOnFlag } from "../../commands/act-on-flag.ts";
import { flagsAt } from "../../queries/item-flag.ts";
import { itemLineAt } from "../../queries/item-line.ts";
import { conversionChoices, verbChoices } from "../../commands/convert-item.ts";
import type { SchemaEditor } from "../../core/schema-editor.ts";
import { copyBrief } from "../../commands/copy-brief.ts";
import { moveBlock } from "../../commands/move-by-key.ts";
import { moveToSection } from "../../commands/move-to-section.ts";
import { itemsIn } from "../../queries/items-in.ts";
import type { Movable } from "../../queries/movable.ts";

/** A row of a block's menu. */
export interface BlockAction {
  /** Its whole name. */
  readonly name: string;
  /** What of it is shown, below the heading of its group. */
  readonly label: string;
  readonly glyph: { readonly icon: IconName } | { readonly shape: ItemShape } | null;
  readonly command: Command;
  /** What is said when it is done; "" where the command says it itself. */
  readonly said: string;
}

export interface BlockActions {
  /** Heading of the group; null where its rows need none. */
  readonly head: string | null;
  readonly actions: readonly BlockAction[];
}

/** What can be done with a block, in groups: every drag, every conversion and every flag of it, for keys. */
export function blockActions(editor: SchemaEditor, what: Movable): readonly BlockActions[] {
  const { state } = editor.view;
  const { texts } = editor.context();
  const { block, announce } = texts;
  const plain = (name: string, icon: IconName, command: Command, said = ""): BlockAction => ({
    name,
    label: name,
    glyph: { icon },
    command,
    said,
  });
  const groups: readonly BlockActions[] = [
    { head: null, actions: flagActions(editor, what) },
    {
      head: null,
      actions: [
        plain(block.moveUp, "up", moveBlock(what, -1)),
        plain(block.moveDown, "down", moveBlock(what, 1)),
      ],
    },
    { head: null, actions: arrangements(editor, what) },
    ...itemActions(editor, what),
    { head: texts.item.section, actions: toSections(editor, what) },
    {
      head: null,
      actions: [
        plain(block.duplicate, "copy", duplicateMovable(what)),
        ...briefs(editor, what),
        plain(block.remove, "remove", removeMovable(what), announce.removed),
      ],
    },
  ];
  return groups
    .map(({ head, actions }) => ({
      head,
      actions: actions.filter(({ command }) => command(state)),
    }))
    .filter(({ actions }) => actions.length > 0);
}

function itemActions(editor: SchemaEditor, what: Movable): readonly BlockActions[] {
  const { profile, texts } = editor.context();
  const only = what.nodes.length === 1 && what.kind !== "section" && !what.nodes[0]?.isAtom;
  const item = only ? itemLineAt(editor.view.state.doc.resolve(what.from + 1), profile) : null;
  if (!item) return [];
  const { shapes, item: words } = texts;
  return [
    {
      head: words.shape,
      actions: conversionChoices(item, profile).map(({ shape, command }) => ({
        name: words.convert(shapes[shape]),
        label: shapes[shape],
        glyph: { shape },
        command,
        said: words.convert(shapes[shape]),
      })),
    },
    {
      head: words.verb,
      actions: verbChoices(item, profile).map(({ verb, command }) => ({
        name: words.switchVerb(verb),
        label: verb,
        glyph: null,
        command,
        said: words.switchVerb(verb),
      })),
    },
  ];
}

/** Items and sections are copied for an assistant. */
function briefs(editor: SchemaEditor, what: Movable): readonly BlockAction[] {
  const { texts, profile } = editor.context();
  if (itemsIn(editor.view.state.doc, what, profile).length === 0) return [];
  const name = texts.block.brief;
  const command = copyBrief(editor.context, what);
  return [{ name, label: name, glyph: { icon: "brief" }, command, said: "" }];
}

function arrangements(editor: SchemaEditor, what: Movable): readonly BlockAction[] {
  const { profile, texts } = editor.context();
  if (what.kind !== "section" || what.nodes.length !== 1) return [];
  return ARRANGEMENTS.map((how) => ({
    name: texts.section.arrange[how],
    label: texts.section.arrange[how],
    glyph: { icon: ARRANGEMENT_ICONS[how] },
    command: arrangeSection(what.from, how, profile),
    said: texts.section.arrange[how],
  }));
}

const ARRANGEMENT_ICONS = {
  "by-title": "sort",
  "by-organisation": "sort",
  group: "list",
  bold: "bold",
  unbold: "paragraph",
} as const satisfies Record<(typeof ARRANGEMENTS)[number], IconName>;

function toSections(editor: SchemaEditor, what: Movable): readonly BlockAction[] {
  const { texts } = editor.context();
  const { doc } = editor.view.state;
  if (what.kind === "section") return [];
  return sectionPositions(doc).map((pos, index) => {
    const section = doc.nodeAt(pos);
    const title = (section && sectionTitle(section)) || texts.section.untitled;
    return {
      name: texts.block.moveToSection(title),
      label: title,
      glyph: { icon: "move" },
      command: moveToSection(index, what),
      said: "",
    };
  });
}

const FLAG_ICONS = {
  suits: "move",
  note: "quote",
  elsewhere: "alert",
  twice: "alert",
} as const;

/** What the flags in an item's note offer to the pointer. */
function flagActions(editor: SchemaEditor, what: Movable): readonly BlockAction[] {
  if (what.kind !== "item" || what.nodes.length !== 1) return [];
  return flagsAt(editor.view.state, what.from).flatMap((flag) => {
    if (flag.kind === "answer") return [];
    const { texts } = editor.context();
    const name =
      flag.kind === "suits"
        ? texts.item.suits(flag.rules.title)
        : flag.kind === "note"
          ? texts.item.takeNote(flag.note)
          : flag.words;
    const command: Command = (_state, dispatch) => {
      if (dispatch) actOnFlag(editor.view, editor.context, what.from, flag);
      return true;
    };
    const icon = FLAG_ICONS[flag.kind];
    return [{ name, label: name, glyph: { icon }, command, said: "" }];
  });
}
