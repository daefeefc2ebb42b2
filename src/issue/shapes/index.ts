export { nextTurn, type Turn, turnsOf } from "./turn.ts";
export { switchVerb, verbOf } from "./verb.ts";
