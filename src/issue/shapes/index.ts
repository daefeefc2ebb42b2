export { isStandIn } from "./stand-in.ts";
export { nextTurn, type Turn, turnsOf } from "./turn.ts";
export { organisationOf, switchVerb, verbOf } from "./verb.ts";
