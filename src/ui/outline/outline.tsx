import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import { PenLine, Plus } from "lucide-react";
import { memo, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import type { Caret } from "../open-issue/caret.ts";
import type { IssueFace } from "../open-issue/issue-face.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { Menu, MenuItem } from "../kit/menu.tsx";
import { go } from "../routes/use-route.ts";
import { Counts } from "./counts.tsx";
import { outlineRows, rowAt } from "./outline-rows.ts";
import type { OutlineRow } from "./outline-rows.ts";

/**
 * How many rows are painted together, or not at all where they are far out of sight: each glyph is one more thing for the
 * browser to put together at each key in the text.
 */
const STRETCH = 16;

/** The sections on the left: a press goes there. */
export function Outline({
  editor,
  part,
  caret,
  onGoToText,
}: {
  readonly editor: EditorHandle | null;
  readonly part: IssueFace;
  readonly caret: Caret;
  /** What stands in the page's place has to give it back. */
  readonly onGoToText: () => void;
}) {
  const { t } = useTranslation();
  const id = useCurrent((issue) => issue.id);
  const profile = useCurrent((issue) => issue.profile);
  const writing = useCurrent((issue) => issue.access === "writing");
  const doc = useSettledDoc(150);
  const rows = useMemo(() => outlineRows(doc, profile), [doc, profile]);
  const current = useStore(caret, (pos) => (part === "text" ? rowAt(rows, pos) : -1));
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  });
  const jump = useCallback(
    (index: number) => {
      onGoToText();
      if (part !== "text") go({ screen: "issue", id, part: "text" });
      requestAnimationFrame(() => editor?.jumpTo(latest.current[index]?.at ?? 0));
    },
    [editor, id, part, onGoToText],
  );
  return (
    <nav className="outline-part" aria-label={t("outline.label")}>
      <div className="outline">
        {stretchesOf(rows).map((stretch, number) => (
          <div key={STRETCH * number} className="outline-stretch">
            {stretch.map((row, place) => {
              const index = STRETCH * number + place;
              return (
                <Row
                  key={`${index} ${row.type}`}
                  index={index}
                  type={row.type}
                  language={row.type === "intro" ? undefined : profile.language}
                  title={
                    row.type === "intro" ? t("outline.intro") : row.title || t("outline.untitled")
                  }
                  kind={row.type === "section" ? (row.kind ?? "other") : null}
                  items={row.type === "section" ? row.items : 0}
                  current={index === current}
                  onJump={jump}
                />
              );
            })}
          </div>
        ))}
        {writing && editor && <AddSection editor={editor} />}
      </div>
      <Counts doc={doc} />
    </nav>
  );
}

function stretchesOf(rows: readonly OutlineRow[]): readonly (readonly OutlineRow[])[] {
  const count = Math.ceil(rows.length / STRETCH);
  return Array.from({ length: count }, (_, number) =>
    rows.slice(STRETCH * number, STRETCH * (number + 1)),
  );
}

/** One row. Its place in the text is not among what it is made of, so that typing above it leaves it alone. */
const Row = memo(function Row({
  index,
  type,
  language,
  title,
  kind,
  items,
  current,
  onJump,
}: {
  readonly index: number;
  readonly type: OutlineRow["type"];
  /** Of its title. */
  readonly language: string | undefined;
  readonly title: string;
  readonly kind: SectionKind | null;
  readonly items: number;
  readonly current: boolean;
  readonly onJump: (index: number) => void;
}) {
  return (
    <button
      type="button"
      className="outline-row"
      data-level={type === "deep-dive" ? 2 : 1}
      {...(current ? { "aria-current": "true" as const } : {})}
      onClick={() => onJump(index)}
    >
      {type === "intro" && <Glyph of={PenLine} />}
      {kind && <KindGlyph kind={kind} />}
      <span lang={language}>{title}</span>
      {items > 0 && <span className="count">{items}</span>}
    </button>
  );
});

function AddSection({ editor }: { readonly editor: EditorHandle }) {
  const { t } = useTranslation();
  const missing = editor.missingSections();
  if (missing.length === 0) return null;
  return (
    <Menu
      trigger={
        <button type="button" className="outline-row" data-look="add">
          <Glyph of={Plus} />
          <span>{t("outline.addSection")}</span>
        </button>
      }
    >
      {missing.map((rules) => (
        <MenuItem
          key={rules.title}
          icon={<KindGlyph kind={rules.kind} />}
          onSelect={() => editor.addSection(rules)}
        >
          {rules.title}
        </MenuItem>
      ))}
    </Menu>
  );
}
