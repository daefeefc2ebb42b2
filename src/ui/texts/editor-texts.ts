import type { TFunction } from "i18next";
import type { EditorTexts } from "../../editor/core/editor-texts.ts";
import type { FigureTexts } from "../../editor/core/figure-texts.ts";
import type { BlockId } from "../../editor/core/block-ids.ts";
import { blockNames as english } from "./en/block-names.ts";
import type { editor } from "./en/editor.ts";
import type { Language } from "./languages.ts";
import type { SameTexts } from "./same-texts.ts";
import { blockNames as chinese } from "./zh-CN/block-names.ts";

type NamedBlocks = EditorTexts["insertMenu"]["blocks"];

const BLOCKS: Record<Language, NamedBlocks> = {
  en: namedBlocks(english, chinese),
  "zh-CN": namedBlocks(chinese, english),
};

/** Not needed to see a figure. */
const FIGURE_TEXTS: Record<Language, () => Promise<FigureTexts>> = {
  en: () => import("./en/figure-texts.ts").then(({ figureTexts }) => figureTexts),
  "zh-CN": () => import("./zh-CN/figure-texts.ts").then(({ figureTexts }) => figureTexts),
};

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
    brief: async () => (await import("./brief-texts.ts")).loadBriefTexts(t),
    item: {
      ...own.item,
      convert: (shape) => t("editor.item.convert", { shape }),
      switchVerb: (verb) => t("editor.item.switchVerb", { verb }),
      convertKey: (key) => t("editor.item.convertKey", { key }),
      andOthers: (author) => t("editor.item.andOthers", { author }),
      cleaned: (what) => t("editor.item.cleaned", { what }),
      alsoIn: (label) => t("editor.item.alsoIn", { label }),
      gone: (status) => t("editor.item.gone", { status }),
      better: (title) => t("editor.item.better", { title }),
      takeNote: (note) => t("editor.item.takeNote", { note }),
      suits: (title) => t("editor.item.suits", { title }),
      dismiss: (title) => t("editor.item.dismiss", { title }),
    },
    insertMenu: { ...own.insertMenu, blocks: BLOCKS[language] },
    link: { ...own.link, cleaned: (what) => t("editor.link.cleaned", { what }) },
    figure: {
      ...own.figure,
      label: (alt) => (alt ? t("editor.figure.label", { alt }) : own.figure.labelBare),
      show: (host) => t("editor.figure.show", { host }),
      more: FIGURE_TEXTS[language],
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
    drop: {
      ...own.drop,
      leftOut: (placed, count) => t("editor.drop.leftOut", { placed, count }),
    },
    unpublishable: {
      ...own.unpublishable,
      here: (message, key) => t("editor.unpublishable.here", { message, key }),
      notOnGitHub: (mark) => t("editor.unpublishable.notOnGitHub", { mark }),
      lost: (mark) => t("editor.unpublishable.lost", { mark }),
    },
    checks: {
      ...own.checks,
      found: (count) => t("editor.checks.found", { count }),
      async words() {
        const { loadFindingTexts } = await import("./load-finding-texts.ts");
        return (await loadFindingTexts(language)).words;
      },
    },
    announce: {
      ...own.announce,
      movedToSection: (title) => t("editor.announce.movedToSection", { title }),
      movedToPlace: (ordinal, count) => t("editor.announce.movedToPlace", { ordinal, count }),
    },
  };
}

/** Each block with its name in the language of the interface and in the other one. */
function namedBlocks(names: Record<BlockId, string>, also: Record<BlockId, string>): NamedBlocks {
  const named = (id: BlockId) => ({ name: names[id], also: also[id] });
  return {
    item: named("item"),
    opinion: named("opinion"),
    "deep-dive": named("deep-dive"),
    figure: named("figure"),
    picture: named("picture"),
    paragraph: named("paragraph"),
    heading: named("heading"),
    "bullet-list": named("bullet-list"),
    "ordered-list": named("ordered-list"),
    "task-list": named("task-list"),
    quote: named("quote"),
    code: named("code"),
    table: named("table"),
    rule: named("rule"),
    source: named("source"),
  };
}
