import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { isLinkFile } from "../../links/transfer/link-files.ts";
import { readLinks } from "../../links/transfer/read-links.ts";
import { transferLink } from "../../links/transfer/transfer.ts";

/** What the inbox needs of `links`. Loaded when the first links come: an empty inbox does without. */
export const linkTools = { cleanLink, identityOf, isLinkFile, readLinks, transferLink };
export type LinkTools = typeof linkTools;
