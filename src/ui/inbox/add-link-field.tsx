import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { incomingOf } from "../../session/inbox/incoming.ts";
import { historyKey } from "./row-keys.ts";
import { typedAddress } from "../../session/inbox/typed-address.ts";
import { useInbox } from "../shell/session-context.ts";
import type { AddIncoming } from "./use-add-links.ts";

/** Takes links that are pasted or typed; other words find links that are here. */
export function AddLinkField({
  field,
  onAdd,
  onWords,
  onHistory,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: AddIncoming;
  /** Words were pasted, which are searched for. */
  readonly onWords: () => void;
  /** Nothing is typed that could be taken back. */
  readonly onHistory: (way: "undo" | "redo") => void;
}) {
  const { t } = useTranslation();
  const query = useInbox((state) => state.query);
  const search = useInbox((state) => state.search);
  const paste = async (event: ClipboardEvent<HTMLInputElement>) => {
    const incoming = incomingOf(event.clipboardData);
    const { currentTarget } = event;
    event.preventDefault();
    // The pane takes what is pasted elsewhere in it.
    event.stopPropagation();
    const outcome = await onAdd(incoming, "paste");
    const words = (incoming.texts["text/plain"] ?? "").replaceAll(/\s+/g, " ").trim();
    if (outcome.ok !== "none" || words === "") return;
    const { value, selectionStart, selectionEnd } = currentTarget;
    onWords();
    search(
      value.slice(0, selectionStart ?? value.length) +
        words +
        value.slice(selectionEnd ?? value.length),
    );
  };
  const press = async (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const place = event.currentTarget.closest(".inbox");
    const way = query === "" && (event.ctrlKey || event.metaKey) ? historyKey(event) : null;
    if (event.key === "Escape" && query !== "") {
      event.stopPropagation();
      search("");
    } else if (way) {
      event.preventDefault();
      onHistory(way.kind);
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      place?.querySelector<HTMLElement>(".wait[tabindex='0']")?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const address = typedAddress(query);
      if (address === null) return;
      const outcome = await onAdd({ texts: { "text/plain": address }, files: [] }, "paste");
      if (outcome.ok === true) search("");
    }
  };
  return (
    <div className="add-link">
      <input
        ref={field}
        className="field"
        value={query}
        placeholder={t("inbox.catch")}
        aria-label={t("inbox.find")}
        spellCheck={false}
        onChange={({ currentTarget }) => search(currentTarget.value)}
        onPaste={(event) => void paste(event)}
        onKeyDown={(event) => void press(event)}
      />
    </div>
  );
}
