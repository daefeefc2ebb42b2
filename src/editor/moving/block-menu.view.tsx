import type { Command } from "@tiptap/pm/state";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import { FloatBox } from "../chrome/float.view.tsx";
import type { FloatProps } from "../chrome/float-props.ts";
import type { IconName } from "../chrome/icons.ts";
import { Icon } from "../chrome/icon.view.tsx";
import { useEditorState } from "../chrome/use-editor-state.view.tsx";
import { duplicateMovable, removeMovable } from "../commands/remove-block.ts";
import type { EditorTexts } from "../editor-texts.ts";
import { sectionPositions } from "../folding/folding.ts";
import { sectionTitle } from "../node-views/section-rules.ts";
import type { Surface } from "../surface/create-surface.ts";
import { blockOfMenu, closeBlockMenu, openedBlockMenu } from "./block-menu.ts";
import { moveBlock } from "./move-by-key.ts";
import { moveToSection } from "./move-to-section.ts";
import type { Movable } from "./movable.ts";

/** What can be done with the block whose grip was pressed: the menu that makes every drag possible by keys. */
export function BlockMenuFloat({ surface, texts }: FloatProps) {
  const at = useEditorState(surface, openedBlockMenu);
  return at === null ? null : <BlockMenu surface={surface} texts={texts} at={at} />;
}

interface Action {
  readonly name: string;
  readonly icon: IconName;
  readonly command: Command;
  readonly said: string;
}

function BlockMenu({ surface, texts, at }: FloatProps & { readonly at: number }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => rows(list.current)[0]?.focus(), []);
  const what = blockOfMenu(surface.view.state);
  if (!what) return null;
  const close = (): void => {
    surface.run(closeBlockMenu);
    surface.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = rows(list.current);
    const index = all.findIndex((row) => row === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) all[(index + step + all.length) % all.length]?.focus();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <FloatBox
      surface={surface}
      at={at}
      className="menu block-menu"
      is="menu"
      aria-label={texts.block.menu}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) surface.run(closeBlockMenu);
      }}
    >
      <div ref={list}>
        {actions(surface, texts, what).map(({ name, icon, command, said }) => (
          <button
            key={name}
            type="button"
            className="menu-row"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              surface.run(command);
              if (said) surface.context().announce(said);
              close();
            }}
          >
            <Icon name={icon} />
            <span>{name}</span>
          </button>
        ))}
      </div>
    </FloatBox>
  );
}

function actions(surface: Surface, texts: EditorTexts, what: Movable): Action[] {
  const { block, announce } = texts;
  const { state } = surface.view;
  const toSections =
    what.kind === "section"
      ? []
      : sectionPositions(state.doc).map((pos, index): Action => {
          const section = state.doc.nodeAt(pos);
          const title = (section && sectionTitle(section)) || texts.section.untitled;
          return {
            name: block.moveToSection(title),
            icon: "move",
            command: moveToSection(index, what),
            said: "",
          };
        });
  const all: Action[] = [
    { name: block.moveUp, icon: "up", command: moveBlock(what, -1), said: "" },
    { name: block.moveDown, icon: "down", command: moveBlock(what, 1), said: "" },
    ...toSections,
    { name: block.duplicate, icon: "copy", command: duplicateMovable(what), said: "" },
    { name: block.remove, icon: "remove", command: removeMovable(what), said: announce.removed },
  ];
  return all.filter(({ command }) => command(state));
}

function rows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
