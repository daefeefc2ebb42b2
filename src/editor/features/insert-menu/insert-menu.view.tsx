import { useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";
import { Fragment } from "react";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { IconDrawing } from "../../core/chrome/icon.view.tsx";
import type { EditorTexts } from "../../core/editor-texts.ts";
import type { Choice } from "./choices.ts";
import { entryOf } from "./choices.ts";
import { choose, insertMenu, INSERT_MENU_ID, optionId, setActive } from "./insert-menu.ts";

/** The list of blocks that `/` and the plus open. The text keeps the focus; keys steer the list from there. */
export function InsertMenuFloat({ editor, texts }: FloatProps) {
  const menu = useEditorState({ editor, selector: ({ editor }) => insertMenu(editor.state) });
  if (!menu) return null;
  const words = texts.insertMenu;
  return (
    <FloatBox
      editor={editor}
      at={menu.from}
      className="menu insert-menu"
      id={INSERT_MENU_ID}
      is="listbox"
      aria-label={words.label}
      tabIndex={0}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={(event) => {
        const index = indexOf(event.target);
        if (index !== null && index !== menu.active) editor.run(setActive(index));
      }}
      onClick={(event) => {
        const choice = menu.choices[indexOf(event.target) ?? -1];
        if (!choice) return;
        editor.view.focus();
        editor.run(choose(choice, editor.context));
      }}
    >
      {menu.choices.length === 0 ? <Row className="menu-head">{words.nothingFound}</Row> : null}
      {menu.choices.map((choice, index) => {
        const head = headBefore(choice, menu.choices[index - 1], words);
        const { glyph, initials } = entryOf(choice);
        return (
          <Fragment key={optionId(index)}>
            {head ? (
              <div className="menu-head" aria-hidden="true">
                {head}
              </div>
            ) : null}
            <Row className="menu-row" index={index} active={index === menu.active}>
              <IconDrawing icon={glyph} />
              <span>
                {choice.kind === "block" ? words.blocks[choice.id].name : choice.rules.title}
              </span>
              <span className="also">
                {choice.kind === "block" ? words.blocks[choice.id].also : ""}
              </span>
              <span className="type">{initials}</span>
            </Row>
          </Fragment>
        );
      })}
    </FloatBox>
  );
}

interface RowProps {
  readonly className: string;
  /** Its place among the choices; none for what cannot be chosen. */
  readonly index?: number;
  readonly active?: boolean;
  readonly children: ReactNode;
}

/** An option of the list. It never has the focus: the text keeps it, and names the active option. */
function Row({ className, index, active = false, children }: RowProps) {
  const role = "option";
  return (
    <div
      className={className}
      role={role}
      id={index === undefined ? undefined : optionId(index)}
      data-index={index}
      aria-selected={active}
      aria-disabled={index === undefined}
      ref={active ? scrollToRow : null}
    >
      {children}
    </div>
  );
}

function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row ? Number(row.dataset["index"]) : null;
}

/** The heading above a choice that is the first of its part of the menu. */
function headBefore(
  choice: Choice,
  above: Choice | undefined,
  words: EditorTexts["insertMenu"],
): string | null {
  const part = partOf(choice);
  if (part === "issue" || (above && partOf(above) === part)) return null;
  return part === "text" ? words.text : words.sections;
}

function partOf(choice: Choice): "issue" | "text" | "sections" {
  if (choice.kind === "section") return "sections";
  return entryOf(choice).text ? "text" : "issue";
}

function scrollToRow(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: "nearest" });
}
