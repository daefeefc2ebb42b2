import { useState } from "react";
import { useTranslation } from "react-i18next";
import { incomingOf } from "../../session/inbox/incoming.ts";
import { CaughtList } from "./caught-list.tsx";
import { useCatching } from "./use-catching.ts";

/** Where links of all programs are dropped or pasted; each says that it was caught, and where it was sent before. */
export function OnTopInbox() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const { caught, said, add } = useCatching();
  return (
    <div
      className="on-top"
      {...(over ? { "data-drop": "" } : {})}
      onDragOver={(event) => {
        event.preventDefault();
        // The address bar allows no other effects than copy and link.
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      }}
      onDragLeave={({ relatedTarget }) => {
        // It fills the window: only what leaves that goes nowhere.
        if (relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void add(incomingOf(event.dataTransfer), "drop");
      }}
      onPaste={(event) => {
        event.preventDefault();
        void add(incomingOf(event.clipboardData), "paste");
      }}
    >
      <main>
        <p className="on-top-ask">{t("onTop.ask")}</p>
        <output className="on-top-said">{said}</output>
        <CaughtList caught={caught} />
      </main>
    </div>
  );
}
