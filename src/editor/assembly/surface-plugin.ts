import { Plugin } from "@tiptap/pm/state";
import { showLinkAt } from "../commands/links.ts";
import { openAddress } from "../core/open-address.ts";
import type { GetContext } from "../core/editor-context.ts";
import { IS_MAC } from "../core/is-mac.ts";

const CONVERT_KEY = IS_MAC ? "⌥S" : "Alt+S";

/** The text as a whole: its name and role, whether it may be edited, and what a click on a link does. */
export function surfacePlugin(context: GetContext): Plugin {
  return new Plugin({
    props: {
      editable: () => context().editable,
      attributes(): Record<string, string> {
        const { editable, profile, texts } = context();
        return {
          class: "issue-text",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": texts.issueText,
          "aria-readonly": String(!editable),
          lang: profile.language,
          tabindex: "0",
          // The last line of an item's note, where it is approached and can be converted.
          style: editable
            ? `--convert-key: ${JSON.stringify(texts.item.convertKey(CONVERT_KEY))}`
            : "",
        };
      },
      handleClick(view, pos, event) {
        const link = event.target instanceof Element && event.target.closest("a[href]");
        if (!link || event.button !== 0) return false;
        if (event.ctrlKey || event.metaKey || !context().editable) {
          openAddress(link.getAttribute("href") ?? "");
          return true;
        }
        return showLinkAt(pos)(view.state, view.dispatch);
      },
      handleDOMEvents: {
        // The browser would follow the link of a read-only text, in the place of the app.
        click(_view, event) {
          if (event.target instanceof Element && event.target.closest("a[href]"))
            event.preventDefault();
          return false;
        },
      },
    },
  });
}
