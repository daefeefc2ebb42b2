import { failureOf } from "../../store/failure-of.ts";
import type { Created } from "./library-state.ts";

/** The id that `make` gives, or why there is none. Never rejects. */
export async function created(make: () => Promise<string>): Promise<Created> {
  try {
    return { ok: true, id: await make() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
