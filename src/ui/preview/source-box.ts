import type { SiteTexts } from "./site-texts.ts";

/** Stands for what only the site can show: its text, and a word on what it is. */
export function sourceBox(
  document: Document,
  kind: string,
  text: string,
  texts: SiteTexts,
): HTMLElement {
  const box = document.createElement("div");
  box.className = "source-box";
  const code = document.createElement("code");
  code.textContent = text.trim();
  const label = document.createElement("small");
  label.textContent = texts.source(kind);
  box.append(code, label);
  return box;
}

/** The same among words. */
export function sourceWords(
  document: Document,
  kind: string,
  text: string,
  texts: SiteTexts,
): HTMLElement {
  const code = document.createElement("code");
  code.className = "source-words";
  code.title = texts.source(kind);
  code.textContent = text;
  return code;
}
