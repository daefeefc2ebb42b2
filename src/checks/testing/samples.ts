import type { RuleId } from "../rules.ts";
import { HEAD_SAMPLES } from "./head-samples.ts";
import { ISSUE_SAMPLES } from "./issue-samples.ts";
import type { Sample } from "./sample.ts";
import { TEXT_SAMPLES } from "./text-samples.ts";

/** Own samples of every rule; the compiler asks for those of a new one. */
export const SAMPLES: Readonly<Record<RuleId, Sample>> = {
  ...HEAD_SAMPLES,
  ...ISSUE_SAMPLES,
  ...TEXT_SAMPLES,
};
