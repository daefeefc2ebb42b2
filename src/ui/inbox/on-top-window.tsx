import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { dressWindow } from "./dress-window.ts";
import { useOnTop } from "../shell/on-top.ts";
import { OnTopInbox } from "./on-top-inbox.tsx";
import "../styles/on-top.css";

/** The inbox in the window that stays on top, as long as there is one. */
export function OnTopWindow() {
  const { t } = useTranslation();
  const opened = useOnTop();
  const title = t("onTop.title");
  useEffect(() => (opened ? dressWindow(opened, title) : undefined), [opened, title]);
  return opened && createPortal(<OnTopInbox />, opened.document.body);
}
