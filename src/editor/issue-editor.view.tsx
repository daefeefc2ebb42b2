import type { Node } from "@tiptap/pm/model";
import { EditorContent } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Profile } from "../issue/profile/profile.ts";
import { lazyComponent } from "../lazy/lazy-component.view.tsx";
import type { DocumentOwner } from "./core/document-owner.ts";
import type { EditorHandle, EditorPlace } from "./editor-handle.ts";
import type { EditorTexts } from "./core/editor-texts.ts";
import type { CheckService } from "./core/check-service.ts";
import { NO_CHECK_SERVICE } from "./core/check-service.ts";
import type { LinkService } from "./core/link-service.ts";
import { NO_LINK_SERVICE } from "./core/link-service.ts";
import { goToPlace } from "./assembly/place.ts";
import { scrollerOf } from "./core/reveal.ts";
import type { RunningEditor } from "./assembly/create-editor.ts";
import { createEditor } from "./assembly/create-editor.ts";
import type { PictureService } from "./core/picture-service.ts";
import { NO_PICTURES } from "./core/picture-service.ts";
import "./styles/editor.css";

export interface IssueEditorProps {
  /** Whose document is shown and edited. For that of another issue give the component another `key`. */
  readonly owner: DocumentOwner;
  readonly profile: Profile;
  readonly editable: boolean;
  readonly texts: EditorTexts;
  readonly pictures?: PictureService;
  /** What is known about links; without it they are written as they come. null while it is loaded: they wait for it. */
  readonly links?: LinkService | null | undefined;
  /** What the checks know beside the text. Without it they remember nothing. */
  readonly checks?: CheckService;
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
  /** Puts a text on the clipboard, or sees to it that it gets there; whether it is there. Never rejects. */
  readonly onCopy?: (text: string) => Promise<boolean>;
}

/** Milliseconds after which a caret or a scroll is taken to rest. */
const REST = 400;

/** All that can float over the text, from a moment after it is shown: nobody needs it to read or to type. */
const Floats = lazyComponent(() =>
  import("./assembly/floats.view.tsx").then((module) => module.Floats),
);

/**
 * The editor in which an issue is written. It is made without a place, on an empty document; `EditorContent` gives it
 * its place; then the text is shown, so that it is laid out once.
 */
export function IssueEditor(props: IssueEditorProps) {
  const latest = useRef(props);
  const [running, setRunning] = useState<RunningEditor | null>(null);
  const [message, setMessage] = useState("");

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const context = {
      ...contextOf(latest.current),
      announce: setMessage,
      notify: (text: string) => latest.current.onMessage?.(text),
      copy: async (text: string) => (await latest.current.onCopy?.(text)) ?? false,
    };
    setRunning(
      createEditor(latest.current.owner, context, (after, before) =>
        latest.current.onHistory?.(after, before),
      ),
    );
  }, []);

  useLayoutEffect(() => {
    if (!running) return undefined;
    const { place, onReady } = latest.current;
    running.begin();
    if (place) goToPlace(running.editor.view, place);
    onReady?.(running.handle);
    const endPlaces = reportPlaces(running, (rested) => latest.current.onPlace?.(rested));
    return () => {
      endPlaces();
      running.destroy();
    };
  }, [running]);

  const { profile, editable, texts, pictures, links, checks } = props;
  useEffect(() => {
    running?.setContext({
      ...running.editor.context(),
      ...contextOf({ profile, editable, texts, pictures, links, checks }),
    });
  }, [running, profile, editable, texts, pictures, links, checks]);

  return (
    <div className="issue-editor">
      {running ? (
        <>
          <EditorContent className="issue-surface" editor={running.editor} />
          <Floats editor={running.editor} texts={texts} />
        </>
      ) : null}
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
  checks,
}: {
  readonly profile: Profile;
  readonly editable: boolean;
  readonly texts: EditorTexts;
  readonly pictures?: PictureService | undefined;
  readonly links?: LinkService | null | undefined;
  readonly checks?: CheckService | undefined;
}) {
  return {
    profile,
    editable,
    texts,
    pictures: pictures ?? NO_PICTURES,
    links: links ?? NO_LINK_SERVICE,
    areLinksPending: links === null,
    checks: checks ?? NO_CHECK_SERVICE,
  };
}

/** Reports the place once it has not changed for a moment, and when the page is left. */
function reportPlaces(
  { editor, handle }: RunningEditor,
  report: (place: EditorPlace) => void,
): () => void {
  let timer = 0;
  const now = (): void => {
    clearTimeout(timer);
    timer = 0;
    report(handle.place());
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(now, REST);
  };
  const leave = (): void => {
    if (timer !== 0) now();
  };
  const scroller = scrollerOf(editor.view.dom);
  const end = handle.subscribe(soon);
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
