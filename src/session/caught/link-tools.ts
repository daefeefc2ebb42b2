import { readDelivery } from "../../links/capture/read-delivery.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { arrivalOf, joinArrivals, returned } from "./arrivals.ts";
import { findCaught } from "./find-caught.ts";
import { readIncoming } from "./read-incoming.ts";

/** What it takes to catch links. Loaded when the first links come: an empty inbox does without. */
export const linkTools = {
  arrivalOf,
  findCaught,
  identityOf,
  joinArrivals,
  readDelivery,
  readIncoming,
  returned,
};
export type LinkTools = typeof linkTools;
