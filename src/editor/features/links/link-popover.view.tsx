import { useEditorState } from "@tiptap/react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { WithAlsoHere } from "../../core/chrome/also-here.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import type { OpenLink } from "../../queries/links.ts";
import { applyLink, closeLink, giveUpLink } from "../../commands/links.ts";
import { linkAround, openedLink } from "../../queries/links.ts";
import { CleanedAddress, LinkActions } from "./link-parts.view.tsx";

const AS_ADDRESS = { "data-face": "code", inputMode: "url", spellCheck: false } as const;

/** The words and address of a link, and what else is said of it. */
export function LinkPopover({ editor, ...props }: FloatProps & WithAlsoHere) {
  const open = useEditorState({ editor, selector: ({ editor }) => openedLink(editor.state) });
  return open && <LinkForm key={open.from} editor={editor} {...props} open={open} />;
}

interface FormProps extends FloatProps, WithAlsoHere {
  readonly open: OpenLink;
}

function LinkForm({ editor, texts, open, AlsoHere }: FormProps) {
  const words = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const { state } = editor.view;
  const [former] = useState(() => ({
    slice: state.doc.slice(open.from, open.to),
    mark: open.from < open.to ? linkAround(state, open.from + 1)?.mark : undefined,
    text: state.doc.textBetween(open.from, open.to, null, "￼"),
  }));
  const mark = open.from < open.to ? linkAround(state, open.from + 1)?.mark : undefined;
  const { editable } = editor.context();
  const href = String(mark?.attrs["href"] ?? "");
  const { link } = texts;
  useEffect(() => {
    if (open.quiet) return;
    const first = former.text === "" ? words.current : address.current;
    first?.focus();
    first?.select();
  }, [former, open.quiet]);

  const apply = (stays: boolean): void => {
    const [text, to] = [words.current?.value ?? "", (address.current?.value ?? "").trim()];
    editor.run(applyLink(text, to, former.mark, stays));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply(false);
    editor.view.focus();
  };
  /** What is typed is kept at once, so that no crash takes it. */
  const type = (event: FormEvent<HTMLInputElement>): void => {
    if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) apply(true);
  };
  const field = {
    className: "field",
    readOnly: !editable,
    onInput: type,
    onCompositionEnd: () => apply(true),
  };
  const leave = (): void => {
    editor.run(closeLink);
    editor.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    editor.run(giveUpLink(former.slice));
    editor.view.focus();
  };
  return (
    <FloatBox
      editor={editor}
      at={open.from}
      className="popover link-popover"
      is="dialog"
      aria-label={link.label}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
          editor.run(closeLink);
      }}
    >
      <form onSubmit={submit}>
        <Row label={link.text}>
          <input {...field} ref={words} defaultValue={former.text} />
        </Row>
        <Row label={link.address}>
          <input {...field} {...AS_ADDRESS} ref={address} defaultValue={href} />
        </Row>
        <CleanedAddress href={href} editor={editor} texts={texts} />
        <LinkActions
          editor={editor}
          texts={texts}
          address={() => address.current?.value ?? ""}
          isRemovable={mark !== undefined && editable}
        />
      </form>
      <AlsoHere editor={editor} texts={texts} from={open.from} to={open.to} onDone={leave} />
    </FloatBox>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="popover-row">
      <span>{label}</span>
      {children}
    </label>
  );
}
