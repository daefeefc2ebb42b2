import type { HTMLAttributes, ReactNode } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { scrollerOf } from "../reveal.ts";
import type { SchemaEditor } from "../schema-editor.ts";

interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface FloatBoxProps extends Omit<HTMLAttributes<HTMLDivElement>, "role"> {
  readonly editor: SchemaEditor;
  /** What it is to a screen reader. */
  readonly is: "listbox" | "menu" | "dialog" | "toolbar";
  /** Place of the text it hangs at. */
  readonly at: number;
  /** Above the anchor where there is room, rather than below. */
  readonly above?: boolean;
  readonly children: ReactNode;
}

/** Pixels between an anchor and what hangs at it, and between it and the edge of the page. */
const SPACE = 8;

/** A box at a place of the text: at its left edge, 8 px below it, and on the other side where there is no room. */
export function FloatBox({
  editor,
  is,
  at,
  above = false,
  children,
  className,
  ...rest
}: FloatBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current) putAt(current, editor, { at, above });
  });
  // What grows once it is shown, since its words come late, is put where all of it is seen.
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => putAt(current, editor, { at, above }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [editor, at, above]);
  return (
    <div ref={box} role={is} className={`float ${className ?? ""}`} {...rest}>
      {children}
    </div>
  );
}

function putAt(
  box: HTMLElement,
  editor: SchemaEditor,
  { at, above }: Required<Pick<FloatBoxProps, "at" | "above">>,
): void {
  const frame = box.offsetParent;
  if (!frame) return;
  const { view } = editor;
  const anchor = anchorAt(editor, Math.min(at, view.state.doc.content.size));
  const around = frame.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  // What stands beside or below the page hides what goes beyond it.
  const { right, bottom } = pageEdges(view.dom);
  const fitsBelow = anchor.bottom + SPACE + height <= bottom;
  const fitsAbove = anchor.top - SPACE - height >= 0;
  const isAbove = above ? fitsAbove : !fitsBelow && fitsAbove;
  const top = isAbove ? anchor.top - SPACE - height : anchor.bottom + SPACE;
  const left = Math.max(SPACE, Math.min(anchor.left, right - width - SPACE));
  box.style.top = `${top - around.top}px`;
  box.style.left = `${left - around.left}px`;
}

function pageEdges(text: HTMLElement): { readonly right: number; readonly bottom: number } {
  const scroller = scrollerOf(text);
  const { innerWidth, innerHeight } = window;
  if (!(scroller instanceof HTMLElement)) return { right: innerWidth, bottom: innerHeight };
  const { right, bottom } = scroller.getBoundingClientRect();
  return { right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
}

function anchorAt({ view }: SchemaEditor, pos: number): Anchor {
  const node = view.state.doc.nodeAt(pos);
  const dom = node?.isBlock ? view.nodeDOM(pos) : null;
  if (dom instanceof HTMLElement) {
    const rect = (dom.querySelector("p, h1, h2, h3, h4, h5, h6") ?? dom).getBoundingClientRect();
    const line = Math.min(rect.bottom, rect.top + 34);
    return { left: rect.left, top: rect.top, bottom: line };
  }
  return view.coordsAtPos(pos, 1);
}
