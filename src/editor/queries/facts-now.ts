import type { Facts } from "../../checks/house.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import type { CheckService } from "../core/check-service.ts";

/** All that an issue is judged by, as if it went out now, with what is known of the other ones. */
export function factsNow(known: CheckService["facts"]): Facts {
  return {
    ...known,
    keyOf: (href) => identityOf(href)?.key ?? null,
    cleaned: (href) => cleanLink(href).href,
    now: Date.now(),
    isCommitted: true,
  };
}
