import { useEditorState } from "@tiptap/react";
import type { KeyboardEvent } from "react";
import { Fragment, useEffect, useRef } from "react";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { Icon } from "../../core/chrome/icon.view.tsx";
import { drawingOf } from "../../core/chrome/shape-drawing.ts";
import type { BlockAction } from "./block-actions.ts";
import { blockActions } from "./block-actions.ts";
import { blockOfMenu, openedBlockMenu } from "../../queries/block-menu.ts";
import { closeBlockMenu } from "../../commands/block-menu.ts";

/** What can be done with the block whose grip was pressed: the menu that makes every drag possible by keys. */
export function BlockMenuFloat({ editor, texts }: FloatProps) {
  const at = useEditorState({ editor, selector: ({ editor }) => openedBlockMenu(editor.state) });
  return at === null ? null : <BlockMenu editor={editor} texts={texts} at={at} />;
}

function BlockMenu({ editor, texts, at }: FloatProps & { readonly at: number }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => rows(list.current)[0]?.focus(), []);
  const what = blockOfMenu(editor.view.state);
  if (!what) return null;
  const close = (): void => {
    editor.run(closeBlockMenu);
    editor.view.focus();
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
      editor={editor}
      at={at}
      className="menu block-menu"
      is="menu"
      aria-label={texts.block.menu}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) editor.run(closeBlockMenu);
      }}
    >
      <div ref={list}>
        {blockActions(editor, what).map(({ head, actions }) => (
          <Fragment key={actions[0]?.name}>
            {head ? (
              <div className="menu-head" aria-hidden="true">
                {head}
              </div>
            ) : null}
            {actions.map((action) => (
              <button
                key={action.name}
                type="button"
                className="menu-row"
                role="menuitem"
                tabIndex={-1}
                aria-label={action.name}
                onClick={() => {
                  close();
                  editor.run(action.command);
                  if (action.said) editor.context().announce(action.said);
                }}
              >
                <Glyph of={action.glyph} />
                <span>{action.label}</span>
              </button>
            ))}
          </Fragment>
        ))}
      </div>
    </FloatBox>
  );
}

function Glyph({ of }: { readonly of: BlockAction["glyph"] }) {
  if (of === null) return <span />;
  if ("icon" in of) return <Icon name={of.icon} />;
  return <span className="shape" style={{ background: drawingOf(of.shape) }} />;
}

function rows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
