export { type Conversion, conversionsOf, nextConversion } from "./convert.ts";
export { type ItemParts, itemParts, itemShape } from "./item-parts.ts";
export { isStandIn } from "./stand-in.ts";
export { organisationOf, switchVerb, verbOf } from "./verb.ts";
