import { firstFocusable } from "../regions/first-focusable.ts";

/** What had the focus before the inbox took it. */
let before: HTMLElement | null = null;

const isLeft = (element: Element | null): boolean => element?.closest("[data-region=left]") != null;

/** Remembers what has the focus, which is about to go into the inbox. */
export function saveFocus(): void {
  const { activeElement } = document;
  before = activeElement instanceof HTMLElement && !isLeft(activeElement) ? activeElement : null;
}

/** Takes the focus out of the inbox, which is about to close: back to where it was, else to the page. */
export function restoreFocus(): void {
  if (!isLeft(document.activeElement)) return;
  const page = document.querySelector<HTMLElement>("[data-region=page]");
  const isThere = before?.isConnected === true && before !== document.body;
  const target = isThere ? before : page && firstFocusable(page);
  before = null;
  target?.focus();
}
