import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { createIssueDocument } from "../editor/assembly/issue-document.ts";
import { IssueEditor } from "../editor/issue-editor.view.tsx";
import { parseIssue } from "../markdown/index.ts";
import { editorTexts } from "../ui/texts/editor-texts.ts";
import { useLanguage } from "../ui/texts/use-language.ts";
import { everyBlock, galleryProfile } from "./every-block.ts";

/** An issue with every kind of block, section and item, read from Markdown and shown in the editor. It can be written in. */
export function Blocks() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const texts = useMemo(
    () => editorTexts(i18n.getResource(language, "texts", "editor"), t, language),
    [i18n, language, t],
  );
  const [{ profile, owner }] = useState(() => {
    const profile = galleryProfile(language, texts.section.kinds);
    const read = (text: string) => parseIssue(text, profile);
    const issue = read(everyBlock(profile));
    return {
      profile,
      owner: createIssueDocument(
        issue,
        (text) => read(text).origin,
        () => undefined,
      ),
    };
  });
  return (
    <article className="sheet">
      <IssueEditor owner={owner} profile={profile} editable texts={texts} />
    </article>
  );
}
