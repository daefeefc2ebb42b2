import type { StoreApi } from "zustand/vanilla";
import type { IssueDocument, Published } from "../../editor/assembly/issue-document.ts";
import type { Clock } from "../../store/clock.ts";
import type { Naming, OpeningRecord } from "../../store/records.ts";
import type { Lens } from "../environment/environment.ts";
import { factsOf, fileNameOf } from "../core/issue-facts.ts";
import { createLensWaits, type LensWaits } from "./lens-waits.ts";
import type { Current, OpenIssue, OpenIssueState } from "./open-issue-state.ts";
import { createPrinting, type Printing } from "./printing.ts";
import { createSourceSlot, type SourceSlot } from "./source-slot.ts";
import type { Writer } from "./writer.ts";

/** What belongs to the open issue and the face need not see. */
export interface Held {
  readonly id: string;
  readonly lens: Lens;
  readonly document: IssueDocument;
  naming: Naming;
  opening: OpeningRecord | null;
  /** There while this tab writes. */
  writer: Writer | null;
  /** What this tab had not saved when another one took the issue over, until the disk has it. */
  lateWords: string | null;
}

/** The issue that is open in this tab, with all that may be asked of it and how it changes. */
export interface OpenIssueModel extends Omit<LensWaits, "clear">, SourceSlot {
  readonly held: () => Held | null;
  readonly current: () => OpenIssue | null;
  readonly isWriting: () => boolean;
  /** The file's head as it stands now. */
  readonly head: () => string;
  /** The whole text, printed now if the issue has changed since it was last asked for. Never throws. */
  readonly text: () => string;
  /** The same, to be kept: from then on it is known whether some part of it has lost its form. */
  readonly textToKeep: () => string;
  /** What the file would be called now. */
  readonly fileName: () => string;

  readonly become: (current: Current) => void;
  readonly patch: (change: Partial<OpenIssue>) => void;
  /** `text`: what the document was read from. */
  readonly take: (held: Held, current: OpenIssue, text: string) => void;
  readonly letGo: () => void;
  /** A document has come to another state, which is to be seen and saved if it is the one that is open. */
  readonly publish: (document: IssueDocument, published: Published) => void;
}

export function createOpenIssueModel(
  clock: Clock,
  store: Pick<StoreApi<OpenIssueState>, "getState" | "setState">,
): OpenIssueModel {
  let held: Held | null = null;
  let printing: Printing | null = null;

  function current(): OpenIssue | null {
    const state = store.getState().current;
    return state.kind === "open" ? state : null;
  }

  const become = (current: Current): void => store.setState({ current });

  function patch(change: Partial<OpenIssue>): void {
    const state = current();
    if (state) become({ ...state, ...change });
  }

  function head(): string {
    const attribute: unknown = current()?.state.doc.attrs["frontMatter"];
    return typeof attribute === "string" ? attribute : "";
  }

  function print() {
    const open = current();
    if (!open || !held || !printing) return { text: "", hasLostForm: false };
    const { state, profile } = open;
    return printing.print({ doc: state.doc, origin: held.document.origin(), profile });
  }

  function textToKeep(): string {
    const { text, hasLostForm } = print();
    if (current()?.hasLostForm !== hasLostForm) patch({ hasLostForm });
    return text;
  }

  /** What was printed before the lens was complete may be printed better now. */
  function printAgain(): void {
    const former = printing?.last();
    if (former?.isEarly && print().text !== former.text) held?.writer?.autosave.changed();
  }
  const { clear, ...waits } = createLensWaits(() => held, printAgain);

  function fileName(): string {
    const profile = current()?.profile;
    if (!profile || !held) return "";
    // Only a newsletter without front matter says its number elsewhere; then the whole text must be asked.
    const asked = head() === "" ? print().text : head();
    return fileNameOf(held.naming, profile, factsOf(asked, profile, held.naming));
  }

  function publish(document: IssueDocument, { state, isOtherText }: Published): void {
    if (held?.document !== document) return;
    if (!isOtherText) return patch({ state });
    const former = head();
    const wasSaved = current()?.saving.kind === "saved";
    // In one step: "saved" must not be said of the new document for a moment.
    const dirty = { saving: { kind: "dirty", since: clock.now() } } as const;
    patch({ state, ...(held.writer && wasSaved ? dirty : {}) });
    if (head() !== former) patch({ fileName: fileName() });
    held.writer?.autosave.changed();
  }

  return {
    held: () => held,
    current,
    isWriting: () => current()?.access === "writing",
    head,
    text: () => print().text,
    textToKeep,
    fileName,
    become,
    patch,
    take(taken, state, text) {
      held = taken;
      clear();
      printing = createPrinting(taken.lens, { doc: state.state.doc, text });
      become(state);
    },
    letGo() {
      held?.writer?.end();
      held = null;
      clear();
      printing = null;
      become({ kind: "none" });
    },
    publish,
    ...waits,
    ...createSourceSlot(),
  };
}
