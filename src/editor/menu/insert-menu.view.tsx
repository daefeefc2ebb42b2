import { Fragment } from "react";
import { FloatBox } from "../chrome/float.view.tsx";
import type { FloatProps } from "../chrome/floats.view.tsx";
import { Icon } from "../chrome/icon.view.tsx";
import { useEditorState } from "../chrome/use-editor-state.view.tsx";
import type { EditorTexts } from "../editor-texts.ts";
import type { Choice } from "./choices.ts";
import { entryOf } from "./choices.ts";
import { choose, insertMenu, INSERT_MENU_ID, optionId, setActive } from "./insert-menu.ts";

/** The list of blocks that `/` and the plus open. The text keeps the focus; keys steer the list from there. */
export function InsertMenuFloat({ surface, texts }: FloatProps) {
  const menu = useEditorState(surface, insertMenu);
  if (!menu) return null;
  const words = texts.insertMenu;
  return (
    <FloatBox
      surface={surface}
      at={menu.from}
      className="menu insert-menu"
      id={INSERT_MENU_ID}
      role="listbox"
      aria-label={words.label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {menu.choices.length === 0 ? <div className="menu-head">{words.nothingFound}</div> : null}
      {menu.choices.map((choice, index) => {
        const head = headBefore(choice, menu.choices[index - 1], words);
        const { icon, initials } = entryOf(choice);
        const active = index === menu.active;
        return (
          <Fragment key={optionId(index)}>
            {head ? (
              <div className="menu-head" role="presentation">
                {head}
              </div>
            ) : null}
            <div
              className="menu-row"
              id={optionId(index)}
              role="option"
              aria-selected={active}
              ref={active ? scrollToRow : null}
              onPointerMove={() => active || surface.run(setActive(index))}
              onClick={() => {
                surface.run(choose(choice, surface.context));
                surface.view.focus();
              }}
            >
              <Icon name={icon} />
              <span>
                {choice.kind === "block" ? words.blocks[choice.id].name : choice.rules.title}
              </span>
              <span className="also">
                {choice.kind === "block" ? words.blocks[choice.id].also : ""}
              </span>
              <span className="type">{initials}</span>
            </div>
          </Fragment>
        );
      })}
    </FloatBox>
  );
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
