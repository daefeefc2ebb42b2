import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../issue/figures/figure-image.ts";
import type { SectionRules } from "../issue/profile/profile.ts";
import type { EditorCommand } from "./assembly/editor-commands.ts";
import type { FindHandle } from "./features/find/find-handle.ts";
import type { LinkHandle } from "./assembly/link-handle.ts";
import type { ActiveName } from "./queries/is-active.ts";
import type { BlockId } from "./core/block-ids.ts";

/** Where the reader is: kept per issue, so that coming back is coming back to the same place. */
export interface EditorPlace {
  readonly anchor: number;
  readonly head: number;
  /** Pixels from the top of the text to the top of the window. */
  readonly scroll: number;
  /** Indexes of the folded sections among all sections. */
  readonly folds: readonly number[];
}

/** What the bar, the menus, the panes and the find bar do with the text. Every command returns whether it applied. */
export interface EditorHandle extends LinkHandle {
  doc(): Node;
  /** Runs a command of the text by name; the caret stays where the command puts it, and the text gets the focus. */
  run(command: EditorCommand): boolean;
  can(command: EditorCommand): boolean;
  /** Whether the caret or selection stands in this. */
  isActive(name: ActiveName): boolean;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  focus(): void;
  /** Puts the caret there, unfolds what hides it, and scrolls it into the window. */
  jumpTo(pos: number): void;
  /** Selects the range, unfolds what hides it, and scrolls it into the window. */
  select(from: number, to: number): void;
  insertBlock(id: BlockId): boolean;
  /** Adds a section of the profile in its right place; see `missingSections`. */
  addSection(rules: SectionRules): boolean;
  /** The sections of the profile that the issue does not have. */
  missingSections(): readonly SectionRules[];
  /** Moves the selected items or blocks to the end of the section with this index. */
  moveToSection(index: number): boolean;
  /** Inserts one figure of these images below the caret. */
  insertFigure(images: readonly FigureImage[]): boolean;
  /** Folds the section with this index, or unfolds it. */
  toggleFold(index: number): boolean;
  foldAll(): void;
  unfoldAll(): void;
  /** Find and replace, once it is loaded; rejects where that is not possible now. */
  openFind(): Promise<FindHandle>;
  place(): EditorPlace;
  /** Calls after every change of document, selection or state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}
