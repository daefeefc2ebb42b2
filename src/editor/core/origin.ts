import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Step, StepMap, StepResult } from "@tiptap/pm/transform";
import type { Node } from "@tiptap/pm/model";
import type { Origin } from "../../markdown/origin/origin.ts";

const originKey = new PluginKey<Origin>("origin");

/**
 * A change of the text that the document comes from, where the document itself stays as it is. As a step of the
 * document it goes through the one history: undo and redo bring the bytes back as they bring back the words, white
 * space too. It holds the characters that differ and no origin, since the history may hold thousands of them.
 */
class OriginStep extends Step {
  readonly from: number;
  readonly removed: string;
  readonly inserted: string;

  constructor(from: number, removed: string, inserted: string) {
    super();
    this.from = from;
    this.removed = removed;
    this.inserted = inserted;
  }

  /** The step from one text to another. */
  static between(before: string, after: string): OriginStep {
    const most = Math.min(before.length, after.length);
    let from = 0;
    while (from < most && before[from] === after[from]) from++;
    let end = 0;
    while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
    return new OriginStep(
      from,
      before.slice(from, before.length - end),
      after.slice(from, after.length - end),
    );
  }

  /** The origin's text after this step. */
  change(text: string): string {
    return text.slice(0, this.from) + this.inserted + text.slice(this.from + this.removed.length);
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }
  override getMap(): StepMap {
    return StepMap.empty;
  }
  override invert(): Step {
    return new OriginStep(this.from, this.inserted, this.removed);
  }
  /** Its places are those of the text, which edits of the document do not move. */
  override map(): Step {
    return this;
  }
  override toJSON() {
    const { from, removed, inserted } = this;
    return { stepType: "origin", from, removed, inserted };
  }
}

/**
 * Keeps the origin as a part of the state. `read` reads a text again whose origin is not at hand, as after undo.
 */
export function originPlugin(first: Origin, read: (text: string) => Origin): Plugin<Origin> {
  return new Plugin<Origin>({
    key: originKey,
    state: {
      init: () => first,
      apply(tr, origin) {
        const steps = tr.steps.filter((step) => step instanceof OriginStep);
        const given: unknown = tr.getMeta(originKey);
        if (isOrigin(given)) return given;
        if (steps.length === 0) return origin;
        return read(steps.reduce((text, step) => step.change(text), origin.text));
      },
    },
  });
}

/** What the document of a state comes from. */
export function originOf(state: EditorState): Origin {
  const origin = originKey.getState(state);
  if (!origin) throw new Error("A state without an origin belongs to no issue.");
  return origin;
}

/** Makes `next` the origin of the document that the transaction leads to. */
export function setOrigin(tr: Transaction, before: Origin, next: Origin): Transaction {
  return tr.step(OriginStep.between(before.text, next.text)).setMeta(originKey, next);
}

function isOrigin(value: unknown): value is Origin {
  return typeof value === "object" && value !== null && "text" in value && "doc" in value;
}
