import { useEffect, useReducer, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureService } from "../../editor/core/picture-service.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { lateTexts } from "../texts/late-texts.ts";
import { useWriting } from "./use-writing.ts";

/** Below what names the issue: the figures that are published under its former name, and the way to let them follow. */
export function LeftFigures({ pictures }: { readonly pictures: PictureService }) {
  const { t } = useTranslation();
  // What is left behind is asked of the service anew whenever the text or the files change.
  useCurrent((issue) => issue.state.doc);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => pictures.subscribe(lookAgain), [pictures]);
  const writing = useWriting();
  const line = useRef<HTMLOutputElement>(null);
  const [broughtTo, setBroughtTo] = useState<string | null>(null);
  const { folder, count } = pictures.leftBehind();
  const isBrought = count === 0 && broughtTo === folder;
  const hasTexts = useLazy(lateTexts, count > 0);
  if (!hasTexts || (count === 0 && !isBrought)) return null;
  const bring = async () => {
    // The line stays where it stands while what it says changes.
    setBroughtTo(folder);
    try {
      await pictures.bringAlong();
      // The button that was pressed is gone.
      line.current?.focus();
    } catch {
      showToast(t("publishing.notBrought"));
    }
  };
  return (
    <output className="hint" tabIndex={-1} ref={line}>
      {isBrought ? (
        t("publishing.brought", { folder })
      ) : (
        <>
          {t("publishing.left", { count })}{" "}
          <Button look="text" disabled={!writing} onClick={() => void bring()}>
            {t("publishing.bring", { folder })}
          </Button>
        </>
      )}
    </output>
  );
}
