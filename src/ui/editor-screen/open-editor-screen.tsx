import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useHead } from "../open-issue/use-head.ts";
import { IssueHead } from "../head/issue-head.tsx";
import { floatFrame } from "../kit/part-float.tsx";
import type { PartFrame } from "../../lazy/lazy-component.view.tsx";
import { PartBoundary } from "../notices/part-boundary.tsx";
import { PlainText } from "../open-issue/plain-text.tsx";
import { barFrame, leftFrame, sheetFrame } from "../shell/frames.tsx";
import { useTitle } from "../shell/use-title.ts";
import { Banners } from "./banners.tsx";
import { EditorOverlays } from "./editor-overlays.tsx";
import { createCaret } from "../open-issue/caret.ts";
import type { IssueFace } from "../open-issue/issue-face.ts";
import { IssueBar } from "./issue-bar.tsx";
import { IssueText } from "./issue-text.tsx";
import { FindBar, FrontMatterForm } from "./lazy-parts.tsx";
import { LeftSide } from "./left-side.tsx";
import { RightSide } from "./right-side.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { useEditorKeys } from "./use-editor-keys.ts";
import { useFinding } from "./use-finding.ts";
import { useFileActions } from "../open-issue/use-file-actions.ts";
import { usePartScroll } from "./use-part-scroll.ts";
import { usePictures } from "./use-pictures.ts";
import { useRightPane } from "./use-right-pane.ts";

/** Where the page cannot show the text, it stands there as it is in the file. */
const withPlainText: PartFrame = (notice) => (
  <>
    {notice}
    <PlainText />
  </>
);

/** An open issue, with all that stands round it. */
export function OpenEditorScreen({ part }: { readonly part: IssueFace }) {
  const { t } = useTranslation();
  const head = useHead();
  const fileName = useCurrent((issue) => issue.fileName);
  const place = useCurrent((issue) => issue.place);
  const actions = useFileActions();
  const pictures = usePictures(useCurrent((issue) => issue.id));
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const [caret] = useState(() => createCaret(place.head));
  const { find, finding, ...findBar } = useFinding(editor);
  const { pane, setPane, leavePage, closeToText, openPreview, placePreview, ...toggles } =
    useRightPane(part, editor);
  const name = head.name ?? fileName;
  const findInText = (replaces?: boolean) => {
    leavePage();
    find(replaces);
  };
  const page = usePartScroll(part);
  useTitle(name);
  useEditorKeys({
    save: actions.save,
    download: actions.download,
    find: () => findInText(),
    replace: () => findInText(true),
    ...toggles,
  });

  return (
    <div className="frame">
      <PartBoundary name={t("editorScreen.bar")} frame={barFrame}>
        <IssueBar
          name={name}
          part={part}
          pane={pane}
          onTogglePane={toggles.togglePane}
          onToggleCopies={toggles.toggleCopies}
          onToggleChecks={toggles.toggleChecks}
          onTidy={() => setPane("fixes")}
          onVersions={() => setPane("versions")}
          onPreview={openPreview}
          onFind={() => findInText()}
          editor={editor}
          actions={actions}
        />
      </PartBoundary>
      <Banners actions={actions} editor={editor} />
      <PartBoundary name={t("inbox.panes")} frame={leftFrame}>
        <LeftSide editor={editor} part={part} caret={caret} onGoToText={leavePage} />
      </PartBoundary>
      <main className="page" data-region="page" ref={page}>
        <PartBoundary name={t("editorScreen.find")} frame={floatFrame}>
          {finding && part === "text" && <FindBar {...finding} {...findBar} />}
        </PartBoundary>
        {part === "front-matter" && (
          <PartBoundary name={t("frontMatter.title")} frame={sheetFrame}>
            <FrontMatterForm head={head} pictures={pictures} editor={editor} />
          </PartBoundary>
        )}
        <article className="sheet" hidden={part !== "text"}>
          <PartBoundary name={t("notices.part.head")}>
            <IssueHead head={head} editor={editor} />
          </PartBoundary>
          <PartBoundary name={t("notices.part.page")} frame={withPlainText}>
            <IssueText pictures={pictures} onEditor={setEditor} onCaret={caret.setState} />
          </PartBoundary>
        </article>
      </main>
      <RightSide
        pane={pane}
        onShow={setPane}
        onCloseToText={closeToText}
        page={page}
        editor={editor}
        actions={actions}
        pictures={pictures}
        onPlacePreview={placePreview}
      />
      <EditorOverlays actions={actions} editor={editor} onGoToText={leavePage} />
    </div>
  );
}
