import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { Button } from "../kit/button.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import type { Copies } from "./use-copies.ts";

/** Which items of the issue a thread of items has, by their sections. */
export function ThreadItems({ copies: { copy, store } }: { readonly copies: Copies }) {
  const { t } = useTranslation();
  const issueId = useCurrent((issue) => issue.id);
  const leaveOut = useStore(store, (state) => state.leaveOut);
  const { items } = copy;
  const chosen = items.filter(({ isChosen }) => isChosen).length;
  const change = (isOut: (item: (typeof items)[number]) => boolean) =>
    leaveOut(
      issueId,
      items.filter(isOut).map(({ key }) => key),
    );
  return (
    <fieldset className="copy-part">
      <legend>{t("copying.threadItems.title", { chosen, count: items.length })}</legend>
      <div className="item-buttons">
        <Button
          size="small"
          look="outline"
          disabled={chosen === items.length}
          onClick={() => change(() => false)}
        >
          {t("copying.threadItems.all")}
        </Button>
        <Button
          size="small"
          look="outline"
          disabled={chosen === 0}
          onClick={() => change(() => true)}
        >
          {t("copying.threadItems.none")}
        </Button>
      </div>
      {items.map(({ key, text, section, isChosen }, at) => (
        <div key={key}>
          {section !== items[at - 1]?.section && section !== "" && (
            <p className="item-section">{section}</p>
          )}
          <label className="copy-choice">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => change((item) => (item.key === key) === item.isChosen)}
            />
            <span className="item-words">{text}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
