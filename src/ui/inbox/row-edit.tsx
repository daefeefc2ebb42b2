import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { InboxLink, InboxLinkChange } from "../../session/inbox/inbox-state.ts";
import { shortAddress } from "../../session/inbox/source-of.ts";
import { Keys } from "../kit/keys.tsx";

/** Title and note of a link, edited in its row. They are kept as they are typed; Escape gives the former ones back. */
export function RowEdit({
  link,
  onTyped,
  onDone,
}: {
  readonly link: InboxLink;
  readonly onTyped: (change: InboxLinkChange) => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const [former] = useState(link);
  const [title, setTitle] = useState(former.title ?? "");
  const [note, setNote] = useState(former.note);
  const hint = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  const giveUp = () => {
    const { title: formerWords, titleFrom } = former;
    if (title !== (formerWords ?? "")) onTyped({ formerTitle: { title: formerWords, titleFrom } });
    if (note !== former.note) onTyped({ note: former.note });
    onDone();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      giveUp();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      onDone();
    }
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.parentElement?.contains(relatedTarget)) onDone();
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
        onChange={({ currentTarget }) => {
          setTitle(currentTarget.value);
          onTyped({ title: currentTarget.value });
        }}
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
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value);
          onTyped({ note: currentTarget.value });
        }}
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
