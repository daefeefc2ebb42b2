import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";

/** What those who show a figure or an image know of its place in the text. */
export interface PicturePort {
  readonly dom: HTMLElement;
  readonly view: EditorView;
  readonly context: GetContext;
  readonly node: () => Node;
  readonly position: () => number | undefined;
}

/** What is shown in that place. */
export interface PictureBody {
  /** The node is another one, or what is known of its pictures has changed. */
  readonly show: () => void;
  readonly select: (isSelected: boolean) => void;
  readonly end: () => void;
}
