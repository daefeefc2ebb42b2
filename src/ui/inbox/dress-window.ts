/** What of the page's root says how it looks, and in which language. */
const LOOKS: ReadonlySet<string> = new Set(["lang", "dir", "class", "style"]);

/**
 * Gives a window that begins empty the look of the page, at once and without a line: copies of its style sheets, and what
 * the root says of theme and language, now and whenever that changes, until the result is called.
 */
export function dressWindow(target: Window & typeof globalThis, title: string): () => void {
  const from = window.document.documentElement;
  const { document: to } = target;
  to.title = title;
  to.adoptedStyleSheets = [...window.document.styleSheets].flatMap((sheet) =>
    copyOf(sheet, target),
  );
  const copyLooks = (): void => {
    for (const { name, value } of from.attributes)
      if (LOOKS.has(name) || name.startsWith("data-")) to.documentElement.setAttribute(name, value);
  };
  copyLooks();
  const watcher = new MutationObserver(copyLooks);
  watcher.observe(from, { attributes: true });
  return () => watcher.disconnect();
}

/** A sheet made in the window that takes it, which alone it can be given to; none of a sheet that nobody may read. */
function copyOf(sheet: CSSStyleSheet, target: Window & typeof globalThis): CSSStyleSheet[] {
  try {
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText);
    const copy = new target.CSSStyleSheet(sheet.href === null ? {} : { baseURL: sheet.href });
    copy.replaceSync(rules.join("\n"));
    return [copy];
  } catch {
    return [];
  }
}
