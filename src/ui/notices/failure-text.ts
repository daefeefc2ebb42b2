import type { TFunction } from "i18next";
import type { SaveFailure } from "../../store/save-failure.ts";

/** One sentence for why the disk did not do what was asked. */
export function failureText(t: TFunction, failure: SaveFailure): string {
  return t(`notices.failures.${failure.kind}`, { name: failure.name });
}
