import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CopyTools } from "../../session/copies/copy-tools.ts";
import type { Copy } from "../../publish/copies/index.ts";
import { Choices } from "../kit/choices.tsx";
import { PLACE_LOOKS, type View } from "./places.ts";
import { previewPictures } from "./preview-pictures.ts";
import { previewSheet } from "./preview-sheet.ts";
import { ThreadParts } from "./thread-parts.tsx";
import type { Copies } from "./use-copies.ts";
import type { FoundPicture } from "./use-own-pictures.ts";

/** The copy as readers of its place see it. */
export function Preview({
  copies,
  pictures,
}: {
  readonly copies: Copies;
  readonly pictures: readonly FoundPicture[];
}) {
  const { copy, choice } = copies;
  const { preview } = PLACE_LOOKS[choice.place];
  if (preview === "parts") return <ThreadParts copy={copy} />;
  if (preview === "text" || copy.html === null)
    return <pre className="copy-plain">{copy.text}</pre>;
  return (
    <HtmlPreview
      key={choice.place}
      copies={copies}
      html={copy.html}
      views={preview}
      pictures={pictures}
    />
  );
}

function HtmlPreview({
  copies,
  html,
  views,
  pictures,
}: {
  readonly copies: Copies;
  readonly html: string;
  readonly views: readonly [View, ...View[]];
  readonly pictures: readonly FoundPicture[];
}) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>(views[0]);
  return (
    <>
      {views.length > 1 && (
        <div className="preview-bar">
          <Choices
            label={t("copying.view")}
            value={view}
            options={views.map((value) => ({ value, name: t(`copying.views.${value}`) }))}
            onChange={setView}
          />
        </div>
      )}
      <div className="preview-well">
        <Shown
          tools={copies.tools}
          html={html}
          view={view}
          copy={copies.copy}
          pictures={pictures}
        />
      </div>
    </>
  );
}

/** The copy in a tree of its own, where none of Galley's styles reach it. */
function Shown({
  tools,
  html,
  view,
  copy,
  pictures,
}: {
  readonly tools: CopyTools;
  readonly html: string;
  readonly view: View;
  readonly copy: Copy;
  readonly pictures: readonly FoundPicture[];
}) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [previewSheet()];
    const shown = view === "dark" ? tools.darkHtml(html) : html;
    const page = document.createElement("article");
    if (view === "light" || view === "dark") {
      const heading = document.createElement("h1");
      heading.textContent = copy.title;
      page.append(heading);
    }
    const { show, end } = previewPictures(copy, pictures);
    const body = document.createElement("div");
    body.dataset["copy"] = "";
    body.append(tools.fragmentOf(shown, document, show));
    page.append(body);
    root.replaceChildren(page);
    return end;
  }, [tools, html, view, copy, pictures]);
  return <div className="copy-preview" data-view={view} ref={host} />;
}
