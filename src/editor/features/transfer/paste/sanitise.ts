import DOMPurify from "dompurify";
import { quietHtml } from "./quiet-html.ts";

/**
 * Pasted HTML with all that could run or load taken out, as a fragment to clean further. Comments go too, so a source
 * that is told by a comment (Word, Notion) must be recognised before.
 *
 * `style` stays as `data-style`: it is how Google Docs and WeChat say bold; nothing of it reaches the document, whose
 * schema has no styles. Elements of other namespaces, forms, frames and media are dropped with their content.
 *
 * Null for HTML without a body, such as a `<frameset>`.
 */
export function sanitise(html: string): DocumentFragment | null {
  return DOMPurify.sanitize(quietHtml(html), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      "style",
      "form",
      "input",
      "button",
      "select",
      "textarea",
      "video",
      "audio",
      "canvas",
      "dialog",
    ],
    ADD_ATTR: ["data-src", "data-pm-slice"],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  });
}
