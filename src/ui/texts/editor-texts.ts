import type { TFunction } from "i18next";
import type { EditorTexts } from "../../editor/editor-texts.ts";
import { BLOCK_IDS } from "../../editor/menu/block-ids.ts";
import type { BlockId } from "../../editor/menu/block-ids.ts";
import { blockNames as english } from "./en/block-names.ts";
import type { editor } from "./en/editor.ts";
import type { Language } from "./languages.ts";
import type { SameTexts } from "./same-texts.ts";
import { blockNames as chinese } from "./zh-CN/block-names.ts";

const BLOCK_NAMES: Record<Language, Record<BlockId, string>> = { en: english, "zh-CN": chinese };
const OTHER_LANGUAGE: Record<Language, Language> = { en: "zh-CN", "zh-CN": "en" };

/** The words the editor asks for, from the catalogue's own and, where something is put into a sentence, through `t`. */
export function editorTexts(
  own: SameTexts<typeof editor>,
  t: TFunction,
  language: Language,
): EditorTexts {
  return {
    ...own,
    section: {
      ...own.section,
      fold: (title) => t("editor.section.fold", { title }),
      unfold: (title) => t("editor.section.unfold", { title }),
      move: (title) => t("editor.section.move", { title }),
      items: (count) => t("editor.section.items", { count }),
    },
    block: {
      ...own.block,
      moveToSection: (title) => t("editor.block.moveToSection", { title }),
      itemPlace: (ordinal) => t("editor.block.itemPlace", { ordinal }),
    },
    insertMenu: { ...own.insertMenu, blocks: blocksIn(language) },
    figure: {
      ...own.figure,
      label: (alt) => (alt ? t("editor.figure.label", { alt }) : own.figure.labelBare),
      show: (host) => t("editor.figure.show", { host }),
    },
    image: {
      ...own.image,
      label: (alt) => (alt ? t("editor.image.label", { alt }) : own.image.labelBare),
    },
    source: {
      ...own.source,
      label: (kind) => t("editor.source.label", { kind }),
      editInline: (text) => t("editor.source.editInline", { text }),
    },
    announce: {
      ...own.announce,
      movedToSection: (title) => t("editor.announce.movedToSection", { title }),
      movedToPlace: (ordinal, count) => t("editor.announce.movedToPlace", { ordinal, count }),
    },
  };
}

function blocksIn(language: Language): EditorTexts["insertMenu"]["blocks"] {
  const other = BLOCK_NAMES[OTHER_LANGUAGE[language]];
  const names = (id: BlockId) =>
    [id, { name: BLOCK_NAMES[language][id], also: other[id] }] as const;
  return Object.fromEntries(BLOCK_IDS.map(names)) as EditorTexts["insertMenu"]["blocks"];
}
