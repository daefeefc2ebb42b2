import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { readDelivery } from "../../links/capture/read-delivery.ts";
import { readFound } from "../../links/transfer/read-found.ts";
import { transferLink } from "../../links/transfer/transfer.ts";

/** What the inbox needs of `links`. Loaded when the first links come: an empty inbox does without. */
export const linkTools = { cleanLink, identityOf, readDelivery, readFound, transferLink };
export type LinkTools = typeof linkTools;
