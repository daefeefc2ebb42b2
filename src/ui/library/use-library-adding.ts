import { useEffect, useState } from "react";
import { incomingOf } from "../../session/inbox/incoming.ts";
import { openInboxInLibrary } from "../shell/left-pane.ts";
import { useAddLinks } from "../inbox/use-add-links.ts";

const FLOATS = "[role=dialog], [role=alertdialog], [role=menu]";
const FIELDS = "input, textarea, select";

/**
 * Links that are dropped anywhere on the page, or pasted while no field has the focus, go into the inbox, which is opened
 * for them. Files are taken by the window, and the inbox takes its own, before this hears of them. Returns whether
 * something is being dragged over the page.
 */
export function useLibraryAdding(): boolean {
  const onAdd = useAddLinks();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // What is dragged out of this page itself, as the title of an issue, is not for the inbox.
    let isOwn = false;
    const addFrom = async (data: DataTransfer, by: "drop" | "paste") => {
      const { ok } = await onAdd(incomingOf(data), by);
      if (ok !== false) openInboxInLibrary();
    };
    const isForFloat = (event: Event): boolean =>
      event.target instanceof Element && event.target.closest(FLOATS) !== null;
    const isForField = ({ target }: Event): boolean =>
      target instanceof Element && target.matches(FIELDS);
    const isForPage = (event: DragEvent): boolean => {
      if (isOwn || event.defaultPrevented || isForFloat(event)) return false;
      // Fields take words; a link is a link there, too.
      return !isForField(event) || event.dataTransfer?.types.includes("text/uri-list") === true;
    };
    const start = () => {
      isOwn = true;
    };
    const end = () => {
      isOwn = false;
    };
    const drag = (event: DragEvent) => {
      const isTaken = isForPage(event);
      setOver(isTaken);
      if (!isTaken || !event.dataTransfer) return;
      event.preventDefault();
      // The address bar allows no other effects than copy and link.
      event.dataTransfer.dropEffect = "copy";
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!isForPage(event) || !event.dataTransfer) return;
      event.preventDefault();
      void addFrom(event.dataTransfer, "drop");
    };
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isForField(event) || isForFloat(event)) return;
      if (!event.clipboardData) return;
      event.preventDefault();
      void addFrom(event.clipboardData, "paste");
    };
    // On the document: it hears of them after the inbox, and before the window refuses what nobody took.
    document.addEventListener("dragstart", start);
    document.addEventListener("dragend", end);
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragstart", start);
      document.removeEventListener("dragend", end);
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [onAdd]);
  return over;
}
