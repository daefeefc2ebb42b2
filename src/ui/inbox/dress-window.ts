/** What of the page's root says how it looks, and in which language. */
const LOOKS = ["lang", "dir", "class", "style", "data-theme"];

/**
 * Gives a window that begins empty the look of the page: its style sheets, by their addresses as the policy of the page
 * wants it, and what the root says of theme and language, now and whenever that changes, until the result is called.
 */
export function dressWindow(target: Window, title: string): () => void {
  const { document: from } = window;
  const { document: to } = target;
  to.title = title;
  for (const sheet of from.querySelectorAll("link[rel=stylesheet], meta[name=color-scheme]"))
    to.head.append(to.importNode(sheet, true));
  const copy = (): void => {
    for (const { name, value } of from.documentElement.attributes)
      if (LOOKS.includes(name) || name.startsWith("data-"))
        to.documentElement.setAttribute(name, value);
  };
  copy();
  const watcher = new MutationObserver(copy);
  watcher.observe(from.documentElement, { attributes: true });
  return () => watcher.disconnect();
}
