import { useTranslation } from "react-i18next";
import { spellKeys } from "../kit/keys.tsx";
import { showToast } from "../kit/toasts.tsx";
import { putOnClipboard } from "./put-on-clipboard.ts";

/**
 * Copies a text. Where the browser does not allow it, what shows the text (`shown`, in the same row as the button) is
 * selected for the keys of the hand, and that is said; false then.
 */
export function useCopyText(): (text: string, shown: Element | null) => Promise<boolean> {
  const { t } = useTranslation();
  return async (text, shown) => {
    const done = await putOnClipboard({ html: null, text }, document.createTextNode(text));
    if (done) showToast(t("copying.copiedText"));
    else {
      const keys = spellKeys("Mod-c", navigator.platform.startsWith("Mac"));
      if (shown) document.getSelection()?.selectAllChildren(shown);
      showToast(t(shown ? "copying.selectedHere" : "copying.notCopied", { keys }));
    }
    return done;
  };
}

/** What shows the text that a button of a row copies. */
export function shownBeside(button: Element): Element | null {
  return button.closest("li")?.querySelector("[data-copied]") ?? null;
}
