import { useEditorState } from "@tiptap/react";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import { type Command, NodeSelection } from "@tiptap/pm/state";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { FindingWords } from "../../core/editor-texts.ts";
import {
  findingsInText,
  findingsKey,
  openFinding,
  type TextFinding,
} from "../../queries/findings.ts";
import {
  closeFinding,
  fixFinding,
  ignoreFinding,
  isFixedInText,
} from "../../commands/act-on-finding.ts";
import { checksPart } from "./checks-extension.ts";
import { useFindingWords } from "./use-finding-words.view.tsx";

/** What is wrong in a place, why it matters, and what can be done. */
export function FindingPopover({ editor, texts }: FloatProps) {
  // A new look may find what looks the same, and what is open may be mended again: both are drawn anew.
  const finding = useEditorState({
    editor,
    selector: ({ editor }) => openFinding(editor.state),
    equalityFn: Object.is,
  });
  const isFresh = useEditorState({
    editor,
    selector: ({ editor }) => findingsKey.getState(editor.state)?.seen === editor.state.doc,
  });
  const words = useFindingWords(texts, finding !== null);
  return (
    finding &&
    words && (
      <Message
        key={`${finding.place.from} ${finding.rule}`}
        editor={editor}
        texts={texts}
        finding={finding}
        isFresh={isFresh}
        words={words}
      />
    )
  );
}

interface MessageProps extends FloatProps {
  readonly finding: TextFinding;
  /** Whether it was found in the document as it is now. */
  readonly isFresh: boolean;
  readonly words: FindingWords;
}

function Message({ editor, texts, finding, isFresh, words }: MessageProps) {
  const first = useRef<HTMLButtonElement>(null);
  const { checks } = texts;
  const shown = findingsKey.getState(editor.view.state);
  const isQuiet = shown?.open?.quiet ?? true;
  useEffect(() => {
    if (!isQuiet) first.current?.focus();
  }, [isQuiet]);

  const leave = (): void => {
    editor.run(closeFinding);
    editor.view.focus();
  };
  const ignore = (): void => {
    editor.run(ignoreFinding(finding, service));
    editor.view.focus();
  };
  const switchOff = (): void => {
    service.switchOff(finding.rule);
    leave();
  };
  const fix = (): void => {
    editor.run(fixFinding(finding));
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "F8") editor.run(walk(event.shiftKey ? -1 : 1));
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { title, why } = words(finding.rule, finding.parameters);
  const all = shown ? findingsInText(shown) : [];
  const { editable, checks: service } = editor.context();
  const canFix = editable && isFixedInText(finding) && isFresh;
  const choices = [
    ...(canFix ? [{ name: checks.fix, run: fix }] : []),
    ...(editable ? [{ name: checks.ignoreHere, run: ignore }] : []),
    { name: checks.ignoreRule, run: switchOff },
  ];
  return (
    <FloatBox
      editor={editor}
      at={finding.place.from}
      // What is gone to as a whole, a figure, has its fields at its lower edge.
      above={editor.view.state.selection instanceof NodeSelection}
      className="popover"
      is="dialog"
      aria-label={checks.label}
      aria-description={`${title}. ${why}`}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
          editor.run(closeFinding);
      }}
    >
      <p className="popover-title" data-severity={finding.severity}>
        {title}
      </p>
      <p className="popover-message">{why}</p>
      <div className="popover-foot">
        {choices.map(({ name, run }, index) => (
          <button
            key={name}
            ref={index === 0 ? first : null}
            type="button"
            className="button"
            data-size="small"
            data-look={index === 0 && canFix ? "primary" : "quiet"}
            onClick={run}
          >
            {name}
          </button>
        ))}
        <span className="push" />
        <span className="popover-walk">{`${all.indexOf(finding) + 1} / ${all.length} · F8`}</span>
      </div>
    </FloatBox>
  );
}

/** The walk is loaded with what finds: without findings nothing is shown to walk from. */
function walk(direction: 1 | -1): Command {
  return checksPart.now()?.walkFindings(direction) ?? (() => false);
}
