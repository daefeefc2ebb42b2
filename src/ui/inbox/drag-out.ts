import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { INBOX_DRAG_TYPE } from "../../session/links/inbox-drag.ts";

/** Puts links on a drag or the clipboard, as text, as anchors and as a list of addresses. */
export function writeLinks(data: DataTransfer, links: readonly InboxLink[]): void {
  data.setData("text/uri-list", links.map(({ href }) => href).join("\r\n"));
  data.setData("text/html", links.map(anchor).join("<br>"));
  data.setData("text/plain", links.map(line).join("\n"));
}

/** Begins a drag of links out of the inbox; whoever knows their ids takes them from it. */
export function beginDrag(data: DataTransfer, links: readonly InboxLink[], label: string): void {
  writeLinks(data, links);
  data.setData(INBOX_DRAG_TYPE, JSON.stringify(links.map(({ id }) => id)));
  data.effectAllowed = "copyMove";
  if (links.length > 1) showCount(data, label);
}

/** A drag of several rows shows how many there are, not the first of them. */
function showCount(data: DataTransfer, label: string): void {
  const picture = document.createElement("div");
  picture.className = "wait-drag";
  picture.textContent = label;
  document.body.append(picture);
  data.setDragImage(picture, -8, -8);
  // The browser has taken its picture when the event is over.
  setTimeout(() => picture.remove());
}

function line({ href, title }: InboxLink): string {
  return title === null ? href : `${title} ${href}`;
}

function anchor({ href, title }: InboxLink): string {
  return `<a href="${escaped(href)}">${escaped(title ?? href)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
