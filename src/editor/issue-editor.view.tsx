import type { Node } from "@tiptap/pm/model";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Profile } from "../issue/profile/profile.ts";
import { LaterFloats } from "./assembly/later-floats.view.tsx";
import type { DocumentOwner } from "./core/document-owner.ts";
import type { EditorHandle, EditorPlace } from "./editor-handle.ts";
import type { EditorTexts } from "./core/editor-texts.ts";
import type { LinkService } from "./core/link-service.ts";
import { NO_LINK_SERVICE } from "./core/link-service.ts";
import { goToPlace } from "./assembly/place.ts";
import { scrollerOf } from "./core/reveal.ts";
import type { Surface } from "./assembly/create-surface.ts";
import { createSurface } from "./assembly/create-surface.ts";
import type { PictureSource } from "./core/editor-context.ts";
import { NO_PICTURES } from "./core/editor-context.ts";
import "./styles/editor.css";

export interface IssueEditorProps {
  /** Whose document is shown and edited. For that of another issue give the component another `key`. */
  readonly owner: DocumentOwner;
  readonly profile: Profile;
  readonly editable: boolean;
  readonly texts: EditorTexts;
  readonly pictures?: PictureSource;
  /** What is known about links; without it they are written as they come. */
  readonly links?: LinkService;
  /** Where to begin: caret, scroll and folds. Read once. */
  readonly place?: EditorPlace;
  /** The text was brought back to this by undo, or again by redo. */
  readonly onHistory?: (after: Node, before: Node) => void;
  /** The text is shown; called once. */
  readonly onReady?: (handle: EditorHandle) => void;
  /** Caret, scroll or folds have come to rest somewhere else. */
  readonly onPlace?: (place: EditorPlace) => void;
  /** Shows a message that goes away by itself. */
  readonly onMessage?: (message: string) => void;
}

/** Milliseconds after which a caret or a scroll is taken to rest. */
const REST = 400;

/** The surface on which an issue is written. */
export function IssueEditor(props: IssueEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [surface, setSurface] = useState<Surface | null>(null);
  const [message, setMessage] = useState("");

  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!host.current) return undefined;
    const { owner, place } = latest.current;
    const made = createSurface(
      host.current,
      owner,
      {
        ...contextOf(latest.current),
        announce: setMessage,
        notify: (text) => latest.current.onMessage?.(text),
      },
      { onHistory: (after, before) => latest.current.onHistory?.(after, before) },
    );
    if (place) goToPlace(made.view, place);
    setSurface(made);
    latest.current.onReady?.(made.handle);
    const endPlaces = reportPlaces(made, (rested) => latest.current.onPlace?.(rested));
    return () => {
      endPlaces();
      setSurface(null);
      made.destroy();
    };
  }, []);

  const { profile, editable, texts, pictures, links } = props;
  useEffect(() => {
    surface?.setContext({
      ...surface.context(),
      ...contextOf({ profile, editable, texts, pictures, links }),
    });
  }, [surface, profile, editable, texts, pictures, links]);

  return (
    <div className="issue-editor">
      <div className="issue-surface" ref={host} />
      {surface ? <LaterFloats surface={surface} texts={texts} /> : null}
      <output className="hidden-text">{message}</output>
    </div>
  );
}

function contextOf({
  profile,
  editable,
  texts,
  pictures,
  links,
}: {
  readonly profile: Profile;
  readonly editable: boolean;
  readonly texts: EditorTexts;
  readonly pictures?: PictureSource | undefined;
  readonly links?: LinkService | undefined;
}) {
  return {
    profile,
    editable,
    texts,
    pictures: pictures ?? NO_PICTURES,
    links: links ?? NO_LINK_SERVICE,
  };
}

/** Reports the place once it has not changed for a moment, and when the page is left. */
function reportPlaces(surface: Surface, report: (place: EditorPlace) => void): () => void {
  let timer = 0;
  const now = (): void => {
    clearTimeout(timer);
    timer = 0;
    report(surface.handle.place());
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(now, REST);
  };
  const leave = (): void => {
    if (timer !== 0) now();
  };
  const scroller = scrollerOf(surface.view.dom);
  const end = surface.handle.subscribe(soon);
  scroller.addEventListener("scroll", soon, { passive: true });
  // Before the session hears that the page goes, and writes down what it knows.
  window.addEventListener("pagehide", leave, { capture: true });
  return () => {
    leave();
    end();
    scroller.removeEventListener("scroll", soon);
    window.removeEventListener("pagehide", leave, { capture: true });
  };
}
