import { createInstance } from "i18next";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { editorTexts } from "../../ui/texts/editor-texts.ts";
import { editor } from "../../ui/texts/en/editor.ts";
import { NO_CHECK_SERVICE } from "../core/check-service.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import type { EditorContext } from "../core/editor-context.ts";
import { NO_PICTURES } from "../core/picture-service.ts";

/** What extensions are made with, in tests: English words, nothing known of links. */
export function contextFor(given: Partial<EditorContext> = {}): EditorContext {
  const words = createInstance({
    lng: "en",
    ns: "texts",
    defaultNS: "texts",
    resources: { en: { texts: { editor } } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void words.init();
  return {
    profile: defaultProfile("zh-CN"),
    texts: editorTexts(editor, words.t, "en"),
    pictures: NO_PICTURES,
    links: NO_LINK_SERVICE,
    areLinksPending: false,
    checks: NO_CHECK_SERVICE,
    editable: true,
    announce: () => undefined,
    notify: () => undefined,
    copy: async () => true,
    ...given,
  };
}
