import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CopyTools } from "../../session/copies/copy-tools.ts";
import { Choices } from "../kit/choices.tsx";
import { PLACE_LOOKS, type View } from "./places.ts";
import { pictureBox, previewSheet } from "./preview-sheet.ts";
import { ThreadParts } from "./thread-parts.tsx";
import type { Copies } from "./use-copies.ts";

/** The copy as readers of its place see it. */
export function Preview({ copies }: { readonly copies: Copies }) {
  const { copy, choice } = copies;
  const { preview } = PLACE_LOOKS[choice.place];
  if (preview === "parts") return <ThreadParts copy={copy} />;
  if (preview === "text" || copy.html === null)
    return <pre className="copy-plain">{copy.text}</pre>;
  return <HtmlPreview key={choice.place} copies={copies} html={copy.html} views={preview} />;
}

function HtmlPreview({
  copies,
  html,
  views,
}: {
  readonly copies: Copies;
  readonly html: string;
  readonly views: readonly [View, ...View[]];
}) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>(views[0]);
  return (
    <>
      {views.length > 1 && (
        <div className="preview-bar">
          <Choices
            label={t("copies.view")}
            value={view}
            options={views.map((value) => ({ value, name: t(`copies.views.${value}`) }))}
            onChange={setView}
          />
        </div>
      )}
      <div className="preview-well">
        <Shown tools={copies.tools} html={html} view={view} title={copies.copy.title} />
      </div>
    </>
  );
}

/** The copy in a tree of its own, where none of Galley's styles reach it. */
function Shown({
  tools,
  html,
  view,
  title,
}: {
  readonly tools: CopyTools;
  readonly html: string;
  readonly view: View;
  readonly title: string;
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
      heading.textContent = title;
      page.append(heading);
    }
    page.append(tools.fragmentOf(shown, document, pictureBox));
    root.replaceChildren(page);
  }, [tools, html, view, title]);
  return <div className="copy-preview" data-view={view} ref={host} />;
}
