import { briefPart } from "../commands/copy-brief.ts";
import { checksPart } from "../features/checks/checks-extension.ts";
import { figuresPart } from "../features/figures/figures-part.ts";
import { findPart } from "../features/find/find-extension.ts";
import { insertMenuPart } from "../features/insert-menu/insert-menu-extension.ts";
import { handlesPart, moveKeysPart } from "../features/moving/moving-extension.ts";
import { addItemPart } from "../features/sections/add-item-part.ts";
import { itemCommandsPart } from "../features/shapes/item-commands.ts";
import { linkCommandsPart } from "./link-commands.ts";
import { tablesPart } from "../features/tables/tables-extension.ts";
import { transferPart } from "../features/transfer/transfer-part.ts";
import { unpublishablePart } from "../features/unpublishable/unpublishable-extension.ts";

/** Parts whose plugins join the text as soon as all are there: at each joining what plugins draw is drawn anew. */
export const PLUGIN_PARTS = [
  insertMenuPart,
  transferPart,
  tablesPart,
  handlesPart,
  unpublishablePart,
  checksPart,
];

/** Loads what the editor needs a moment after its text, so that it is there when an issue is opened. Rejects offline. */
export async function loadEditorParts(): Promise<void> {
  const parts = [
    ...PLUGIN_PARTS,
    moveKeysPart,
    addItemPart,
    linkCommandsPart,
    itemCommandsPart,
    findPart,
    figuresPart,
    briefPart,
  ];
  await Promise.all([import("./floats.view.tsx"), ...parts.map(({ load }) => load())]);
}
