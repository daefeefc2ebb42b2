import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { shortAddress } from "../../session/inbox/source-of.ts";
import { Keys } from "../kit/keys.tsx";

/** Title and note of a link, edited in its row. Enter keeps them, and so does going elsewhere; Escape does not. */
export function RowEdit({
  link,
  onDone,
}: {
  readonly link: InboxLink;
  /** `change`: what is to be kept; null: nothing. */
  readonly onDone: (change: { title?: string; note?: string } | null) => void;
}) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(link.title ?? "");
  const [note, setNote] = useState(link.note);
  const hint = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  const done = () => {
    const change = {
      ...(title === (link.title ?? "") ? {} : { title }),
      ...(note === link.note ? {} : { note }),
    };
    onDone(Object.keys(change).length > 0 ? change : null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onDone(null);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      done();
    }
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.parentElement?.contains(relatedTarget)) done();
  };
  return (
    <div className="wait-edit">
      <input
        ref={first}
        className="field"
        value={title}
        maxLength={500}
        placeholder={shortAddress(link.href)}
        aria-label={t("inbox.edit.title")}
        aria-describedby={hint}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      <textarea
        className="field"
        rows={3}
        value={note}
        maxLength={4000}
        placeholder={t("inbox.edit.note")}
        aria-label={t("inbox.edit.note")}
        aria-describedby={hint}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      <p className="wait-hint" id={hint}>
        <Keys keys="Enter" /> {t("inbox.edit.keeps")} <Keys keys="Escape" />{" "}
        {t("inbox.edit.givesUp")}
      </p>
    </div>
  );
}
