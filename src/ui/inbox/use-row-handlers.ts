import { useLayoutEffect, useMemo, useRef } from "react";
import type { ClipboardEvent, DragEvent, FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { flushSync } from "react-dom";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { beginDrag, writeLinks } from "./drag-out.ts";
import type { InboxHost } from "./inbox-host.ts";
import { actionOfKey } from "./row-keys.ts";
import * as selecting from "./selection.ts";
import type { GridFocus } from "./use-grid-focus.ts";
import type { InboxActions } from "./use-inbox-actions.ts";

/** What a row tells its list. The same object for all rows, so that a row is made anew only when it has changed. */
export interface RowHandlers {
  readonly actions: InboxActions;
  /** The links that an action at this row is for: all selected ones where it is one of them, else it alone. */
  readonly chosen: (id: string) => readonly InboxLink[];
  /** Edits this row in its place; null: none. */
  readonly edit: (id: string | null) => void;
  readonly come: (id: string, event: FocusEvent) => void;
  readonly leave: (event: FocusEvent) => void;
  readonly click: (id: string, event: MouseEvent) => void;
  readonly press: (link: InboxLink, event: KeyboardEvent) => void;
  readonly drag: (id: string, event: DragEvent) => void;
  readonly copy: (id: string, event: ClipboardEvent) => void;
  readonly menu: (id: string, event: MouseEvent<HTMLElement>) => void;
}

interface List {
  readonly links: readonly InboxLink[];
  readonly ids: readonly string[];
  readonly selection: selecting.Selection;
  readonly select: (selection: selecting.Selection) => void;
  readonly edit: (id: string | null) => void;
  readonly host: InboxHost;
  readonly actions: InboxActions;
  readonly gridFocus: GridFocus;
}

export function useRowHandlers(list: List): RowHandlers {
  const { t } = useTranslation();
  const latest = useRef({ ...list, t });
  useLayoutEffect(() => {
    latest.current = { ...list, t };
  });
  const { actions, edit, gridFocus } = list;
  return useMemo(() => {
    const chosen = (id: string): readonly InboxLink[] => {
      const { links, selection } = latest.current;
      const many = selection.selected;
      return links.filter((link) => (many.has(id) ? many.has(link.id) : link.id === id));
    };
    const take = (id: string): void => {
      const { selection, select } = latest.current;
      if (!selection.selected.has(id)) select(selecting.pick(id));
    };
    return {
      actions,
      chosen,
      edit,
      come(id, { target, currentTarget }) {
        const { selection, select } = latest.current;
        gridFocus.come();
        const isPart = target !== currentTarget && currentTarget.contains(target);
        if (selection.active === null || (isPart && !selection.selected.has(id)))
          select(selecting.pick(id));
        else if (isPart) select({ ...selection, active: id });
      },
      leave: gridFocus.leave,
      click(id, { shiftKey, ctrlKey, metaKey, target }) {
        const { selection, ids, select } = latest.current;
        if (target instanceof Element && target.closest("button, input, textarea")) return;
        if (shiftKey) select(selecting.extend(selection, ids, id));
        else if (ctrlKey || metaKey) select(selecting.toggle(selection, id));
        else select(selecting.pick(id));
      },
      press(link, event) {
        const { selection, ids, select, host } = latest.current;
        if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
        const key = actionOfKey(event);
        if (!key) return;
        event.preventDefault();
        const { id, placed } = link;
        const of = chosen(id);
        if (key.kind === "step") select(selecting.step(selection, ids, key.by, key.extending));
        else if (key.kind === "toggle") select(selecting.toggle(selection, id));
        else if (key.kind === "all") select(selecting.selectAll(selection, ids));
        else if (key.kind === "one") select(selecting.pick(id));
        else if (key.kind === "undo" || key.kind === "redo") actions[key.kind]();
        else if (key.kind === "edit") edit(id);
        else if (key.kind === "open") actions.open(link);
        else if (key.kind === "brief") actions.brief(of);
        else if (key.kind === "remove") actions.remove(of);
        else if (key.kind === "number" && !placed) actions.sendByNumber(of, key.ordinal);
        else if (key.kind === "enter" && placed) host.placeOf(link).go();
        else if (key.kind === "enter") actions.sendAsSuggested(of);
      },
      drag(id, { dataTransfer }) {
        const of = chosen(id);
        take(id);
        beginDrag(dataTransfer, of, latest.current.t("inbox.dragged", { count: of.length }));
      },
      copy(id, event) {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        writeLinks(event.clipboardData, chosen(id));
      },
      menu(id, event) {
        if (event.target instanceof Element && event.target.closest("input, textarea")) return;
        event.preventDefault();
        const { selection, select } = latest.current;
        // The active row has its menu's button, at once.
        flushSync(() =>
          select(selection.selected.has(id) ? { ...selection, active: id } : selecting.pick(id)),
        );
        event.currentTarget.querySelector<HTMLElement>("[data-row-menu]")?.click();
      },
    };
  }, [actions, edit, gridFocus]);
}
