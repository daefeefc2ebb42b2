import type { StoreApi } from "zustand/vanilla";
import type { Issue } from "../../markdown/issue.ts";
import type { Clock } from "../../store/clock.ts";
import type { Naming, OpeningRecord } from "../../store/records.ts";
import type { Lens } from "../environment/environment.ts";
import { factsOf, fileNameOf } from "../facts/issue-facts.ts";
import type { Current, OpenIssue, OpenIssueState, Source, Surface } from "./open-issue-state.ts";
import type { Writer } from "./writer.ts";

/** What belongs to the open issue and the face need not see. */
export interface Held {
  readonly id: string;
  readonly lens: Lens;
  naming: Naming;
  opening: OpeningRecord | null;
  /** There while this tab writes. */
  writer: Writer | null;
}

/** The issue that is open in this tab, with all that may be asked of it and how it changes. */
export interface IssueInHand {
  readonly held: () => Held | null;
  readonly current: () => OpenIssue | null;
  readonly isWriting: () => boolean;
  /** The file's head as it stands now. */
  readonly head: () => string;
  /** The whole text, printed now if the issue has changed since it was last asked for. */
  readonly text: () => string;
  /** What the file would be called now. */
  readonly fileName: () => string;

  readonly become: (current: Current) => void;
  readonly patch: (change: Partial<OpenIssue>) => void;
  readonly take: (held: Held, current: OpenIssue) => void;
  readonly letGo: () => void;
  /** The issue as it stands from now on, to be saved. */
  readonly show: (issue: Issue) => void;
  /** Brings the editor, where there is one, to this issue, and shows it. */
  readonly apply: (next: Issue, isTyping?: boolean) => void;
  /** Loads what the lens of this issue lacks. Rejects where that is not possible now. */
  readonly completeLens: () => Promise<void>;
  readonly attach: (surface: Surface) => () => void;
  readonly attachSource: (source: Source) => () => void;
  /** Takes over what was typed beside the page and is not handed over yet. */
  readonly settle: () => void;
  /** The number of a document that replaces the one before as a whole. */
  readonly nextGeneration: () => number;
}

export function createIssueInHand(
  clock: Clock,
  store: Pick<StoreApi<OpenIssueState>, "getState" | "setState">,
): IssueInHand {
  let held: Held | null = null;
  let surface: Surface | null = null;
  let source: Source | null = null;
  let printed: { readonly issue: Issue; readonly text: string; readonly sure: boolean } | null =
    null;
  let generation = 0;

  function current(): OpenIssue | null {
    const state = store.getState().current;
    return state.kind === "open" ? state : null;
  }

  function become(state: Current): void {
    store.setState({ current: state });
  }

  function patch(change: Partial<OpenIssue>): void {
    const state = current();
    if (state) become({ ...state, ...change });
  }

  function head(): string {
    const attribute: unknown = current()?.issue.doc.attrs["frontMatter"];
    return typeof attribute === "string" ? attribute : "";
  }

  function text(): string {
    const issue = current()?.issue;
    if (!issue || !held) return "";
    const sure = held.lens.isComplete();
    if (printed?.issue !== issue || printed.sure !== sure)
      printed = { issue, text: held.lens.printIssue(issue), sure };
    return printed.text;
  }

  /** What was printed before the lens was complete may be printed better now. */
  async function completeLens(): Promise<void> {
    const holding = held;
    if (!holding) return;
    await holding.lens.complete();
    if (held !== holding || !printed || printed.sure) return;
    const { text: early } = printed;
    if (text() !== early) held.writer?.autosave.changed();
  }

  function fileName(): string {
    const profile = current()?.profile;
    if (!profile || !held) return "";
    // Only a newsletter without front matter says its number elsewhere; then the whole text must be asked.
    const source = head() === "" ? text() : head();
    return fileNameOf(held.naming, profile, factsOf(source, profile, held.naming));
  }

  function show(issue: Issue): void {
    const former = head();
    const wasSaved = current()?.saving.kind === "saved";
    // In one step: "saved" must not be said of the new document for a moment.
    const dirty = { saving: { kind: "dirty", since: clock.now() } } as const;
    patch({ issue, ...(held?.writer && wasSaved ? dirty : {}) });
    if (head() !== former) patch({ fileName: fileName() });
    held?.writer?.autosave.changed();
  }

  function apply(next: Issue, isTyping = false): void {
    surface?.apply(next, isTyping);
    const shown = current()?.issue;
    // Without a surface, or with one that has not carried the origin: the text is to be this one all the same.
    if (!surface) show(next);
    else if (shown && shown.origin !== next.origin) show({ ...next, doc: shown.doc });
  }

  return {
    held: () => held,
    current,
    isWriting: () => current()?.access === "writing",
    head,
    text,
    fileName,
    become,
    patch,
    take(taken, state) {
      held = taken;
      printed = null;
      become(state);
    },
    letGo() {
      held?.writer?.end();
      held = null;
      printed = null;
      become({ kind: "none" });
    },
    show,
    apply,
    completeLens,
    attach(attached) {
      surface = attached;
      return () => {
        if (surface === attached) surface = null;
      };
    },
    attachSource(attached) {
      source = attached;
      return () => {
        if (source === attached) source = null;
      };
    },
    settle: () => source?.handOver(),
    nextGeneration: () => ++generation,
  };
}
