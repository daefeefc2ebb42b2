import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";

/** The words that are looked for; Tab goes on to what replaces them, Enter goes to the next match, with Shift to the one before. */
export function QueryField({
  field,
  find,
  query,
  onQuery,
  next,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly find: FindHandle;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Where Tab goes: the field of what replaces it, before the buttons beside this one. */
  readonly next: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  return (
    <input
      ref={field}
      className="field"
      value={query}
      aria-label={t("find.query")}
      placeholder={t("find.query")}
      onChange={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Tab" && !event.shiftKey && next.current) {
          event.preventDefault();
          next.current.select();
        }
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (event.shiftKey) find.previous();
        else find.next();
        field.current?.focus();
      }}
    />
  );
}
