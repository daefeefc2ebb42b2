import type { TFunction } from "i18next";
import type { Lazy } from "../../lazy/lazy.ts";
import type { InboxBriefs, LinkToBrief } from "../../session/links/inbox-brief.ts";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";
import { loadBriefTexts } from "../texts/brief-texts.ts";

/** Puts what an assistant is told of links on the clipboard, and says how that went. Never rejects. */
export async function copyBriefs(
  briefs: Lazy<InboxBriefs>,
  links: readonly LinkToBrief[],
  t: TFunction,
): Promise<void> {
  try {
    const [{ write }, words] = await Promise.all([briefs.load(), loadBriefTexts(t)]);
    if (await copyWords(write(links, words))) showToast(words.copied(links.length));
  } catch {
    showToast(t("editor.block.briefNotLoaded"));
  }
}
