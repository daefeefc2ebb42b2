import type { TFunction } from "i18next";
import type { BriefTexts } from "../../editor/core/editor-texts.ts";
import { lateTexts } from "./late-texts.ts";

/** What an assistant is told, in the language of the interface. Rejects where it cannot be loaded now. */
export async function loadBriefTexts(t: TFunction): Promise<BriefTexts> {
  await lateTexts.load();
  return {
    title: t("brief.title"),
    address: t("brief.address"),
    quoted: t("brief.quoted"),
    written: t("brief.written"),
    form: t("brief.form"),
    formOf: (section) => t("brief.formOf", { section }),
    copied: (count) => t("brief.copied", { count }),
    noItem: t("brief.noItem"),
  };
}
