/** Something that was done, and can be taken back and done again. */
export interface Step {
  readonly takeBack: () => void;
  /** Does it once more; where that is a step of its own, it says so by `done`. */
  readonly again: () => void;
}

/** What was done to the links of an inbox, in order. */
export interface Steps {
  /** Keeps a step; what it returns takes this one back, once, whatever was done since. */
  readonly done: (step: Step) => () => void;
  /** Drops a step that came to nothing after all. */
  readonly failed: (step: Step) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function createSteps(): Steps {
  const past: Step[] = [];
  let future: Step[] = [];
  let isRepeating = false;

  function takeBack(step: Step): void {
    const at = past.indexOf(step);
    if (at < 0) return;
    past.splice(at, 1);
    future.push(step);
    step.takeBack();
  }

  return {
    done(step) {
      past.push(step);
      if (!isRepeating) future = [];
      return () => takeBack(step);
    },
    failed(step) {
      const at = past.indexOf(step);
      if (at >= 0) past.splice(at, 1);
      future = future.filter((each) => each !== step);
    },
    undo() {
      const last = past.at(-1);
      if (last) takeBack(last);
    },
    redo() {
      const next = future.pop();
      if (!next) return;
      const before = past.length;
      isRepeating = true;
      next.again();
      isRepeating = false;
      if (past.length === before) past.push(next);
    },
  };
}
