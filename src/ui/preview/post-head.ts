import type { PreviewPage } from "../../publish/preview/preview-page.ts";

/** What the theme sets above the text: title, day, tags and description; nothing of which the head says nothing. */
export function postHead(document: Document, page: PreviewPage): Node[] {
  const { title, isTitleInHead, day, tags, description, language } = page;
  const line = (tag: string, className: string, text: string): Node[] => {
    if (text === "") return [];
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return [element];
  };
  return [
    ...line("h1", "post-title", isTitleInHead ? title : ""),
    ...line("p", "post-meta", dayIn(day, language)),
    ...line("p", "post-tags", tags.map((tag) => `#${tag}`).join("  ")),
    ...line("p", "post-description", description),
  ];
}

function dayIn(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
