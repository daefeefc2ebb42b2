import type { SourcePort } from "./open-issue-state.ts";

/** Where the Markdown beside the page hands over what was typed there. */
export interface SourceSlot {
  readonly attachSource: (source: SourcePort) => () => void;
  /** Takes over what was typed beside the page and is not handed over yet. */
  readonly settle: () => void;
}

export function createSourceSlot(): SourceSlot {
  let source: SourcePort | null = null;
  return {
    attachSource(attached) {
      source = attached;
      return () => {
        if (source === attached) source = null;
      };
    },
    settle: () => source?.handOver(),
  };
}
