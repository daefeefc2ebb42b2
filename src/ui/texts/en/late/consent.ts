/** Before the first link goes to a service. */
export const consent = {
  question: "Ask {{name}} for the title of {{address}}?",
  ask: "Ask",
  notThis: "Not this",
  never: "Never",
};
