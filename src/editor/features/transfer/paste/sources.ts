import { cleanGoogleDocs } from "./google-docs.ts";
import { cleanNotion } from "./notion.ts";
import { cleanWeChat } from "./wechat.ts";
import { cleanWord } from "./word.ts";

/** A program whose clipboard HTML has habits of its own. */
export interface PasteSource {
  /** Whether this HTML, as it lay on the clipboard, comes from it. */
  readonly recognises: (html: string) => boolean;
  /** Turns its habits into plain HTML, in place. */
  readonly clean: (root: DocumentFragment) => void;
}

export const PASTE_SOURCES = {
  "google-docs": {
    recognises: (html) => html.includes("docs-internal-guid-"),
    clean: cleanGoogleDocs,
  },
  word: {
    recognises: (html) => /urn:schemas-microsoft-com:office|class="?Mso|mso-list:/.test(html),
    clean: cleanWord,
  },
  notion: { recognises: (html) => html.includes("<!-- notionvc:"), clean: cleanNotion },
  wechat: {
    recognises: (html) =>
      /mmbiz\.qpic\.cn|js_content|rich_media|data-tools="|mp-style-type/.test(html),
    clean: cleanWeChat,
  },
} satisfies Record<string, PasteSource>;
