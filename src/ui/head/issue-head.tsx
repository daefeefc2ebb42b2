import { Calendar, Tag, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { showIssueDate, readIssueDate } from "../dates/issue-date.ts";
import { fieldOf } from "../open-issue/use-head.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { hasHeadline, withHeadline } from "../open-issue/title-edit.ts";
import { Glyph } from "../kit/glyph.tsx";
import { useDraft } from "../kit/use-draft.ts";
import { routeAddress } from "../routes/route.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";

/** What stands above the text: file, title with its headline to be edited in place, day and tags. */
export function IssueHead({
  head,
  editor,
}: {
  readonly head: HeadFields;
  readonly editor: EditorHandle | null;
}) {
  const { t } = useTranslation();
  const id = useCurrent((issue) => issue.id);
  const fileName = useCurrent((issue) => issue.fileName);
  const language = useCurrent((issue) => issue.profile.language);
  return (
    <>
      <div className="slug">{fileName}</div>
      {head.title && <Title language={language} head={head} title={head.title} editor={editor} />}
      <div className="facts">
        {head.date && <DateFact text={head.date} />}
        {head.tags.length > 0 && (
          <span>
            <Glyph of={Tag} />
            {head.tags.join(/^(?:zh|ja)/.test(language) ? "，" : ", ")}
          </span>
        )}
        {!head.frontMatter.readable && (
          <span className="tone-warn">
            <Glyph of={TriangleAlert} />
            {t("head.unreadable")}
          </span>
        )}
        <a
          className="button"
          data-look="text"
          href={routeAddress({ screen: "issue", id, part: "front-matter" })}
        >
          {t("head.edit")}
        </a>
      </div>
    </>
  );
}

function DateFact({ text }: { readonly text: string }) {
  const language = useLanguage();
  const offset = readIssueDate(text)?.offset;
  return (
    <span>
      <Glyph of={Calendar} />
      {[showIssueDate(text, language), offset].filter(Boolean).join(" ")}
    </span>
  );
}

function Title({
  language,
  head,
  title,
  editor,
}: {
  readonly language: string;
  readonly head: HeadFields;
  readonly title: NonNullable<HeadFields["title"]>;
  readonly editor: EditorHandle | null;
}) {
  const { t } = useTranslation();
  const writing = useCurrent((issue) => issue.access === "writing");
  const setField = useOpenIssue((state) => state.setField);
  const draft = useDraft(title.headline, (text) =>
    setField("title", withHeadline(title, text.replace(/\s*\n\s*/g, " ").trim())),
  );
  if (!hasHeadline(title))
    return (
      <h1 className="title" lang={language}>
        {head.name}
      </h1>
    );
  const fixed = title.fixed || (title.headline === "" ? (head.name ?? "") : "");
  const writable =
    writing && head.frontMatter.readable && fieldOf(head.frontMatter, "title") !== null;
  return (
    <h1 className="title" lang={language}>
      {fixed && <span className="fixed">{fixed}</span>}
      <textarea
        className="headline"
        rows={1}
        {...draft}
        readOnly={!writable}
        aria-label={t("head.headline")}
        placeholder={t("head.headlinePlaceholder")}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" || (event.key === "ArrowDown" && atEnd(event.currentTarget))) {
            event.preventDefault();
            editor?.focus();
          }
        }}
      />
    </h1>
  );
}

function atEnd({ selectionStart, value }: HTMLTextAreaElement): boolean {
  return selectionStart === value.length;
}
