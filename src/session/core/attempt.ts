import { failureOf } from "../../store/failure-of.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

/** How work on the disk went. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: SaveFailure };

/** Does something with the disk and says how that went, where the person is to be told. Never rejects. */
export async function attempt(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
