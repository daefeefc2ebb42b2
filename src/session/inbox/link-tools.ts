import { readDelivery } from "../../links/capture/read-delivery.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { arrivalOf, joinArrivals, returned } from "./arrivals.ts";
import { findInboxLinks } from "./find-inbox-links.ts";
import { readIncoming } from "./read-incoming.ts";

/** What it takes to add links. Loaded when the first links come: an empty inbox does without. */
export const linkTools = {
  arrivalOf,
  findInboxLinks,
  identityOf,
  joinArrivals,
  readDelivery,
  readIncoming,
  returned,
};
export type LinkTools = typeof linkTools;
