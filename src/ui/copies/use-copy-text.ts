import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { putOnClipboard } from "./put-on-clipboard.ts";

/** Copies a text; false, with a message, where the browser does not allow it. */
export function useCopyText(): (text: string) => Promise<boolean> {
  const { t } = useTranslation();
  return async (text) => {
    const done = await putOnClipboard({ html: null, text }, document.createTextNode(text));
    showToast(t(done ? "copying.copiedText" : "copying.notCopied"));
    return done;
  };
}
