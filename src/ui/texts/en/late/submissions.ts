export const submissions = {
  look: "Look for submissions now",
  asking: "Looking for submissions",
  found_one: "{{count}} new",
  found_other: "{{count}} new",
  none: "Nothing new",
  at: "{{said}}, {{time}}",
  never: "Not looked into yet",
  withoutLink_one: "{{count}} open issue has no link.",
  withoutLink_other: "{{count}} open issues have no link.",
  leftOut_one: "{{count}} link was left out: no public address, or too many in one issue.",
  leftOut_other: "{{count}} links were left out: no public address, or too many in one issue.",
  cut: "Only the newest {{count}} open issues were read.",
  rate: "{{remaining}} of {{limit}} questions left until {{time}}.",
  trouble: {
    offline: "This computer is offline. Look again when there is a connection.",
    silent: "GitHub gives no answer. Look again in a moment.",
    "not-found":
      "There is no public repository of this name, or its issues are switched off. Galley reads without a token, so no private one. Mend “submissions” in the profile.",
    "rate-limited":
      "GitHub has answered as often as it does without a token. Look again at {{time}}.",
    refused: "GitHub refuses to answer ({{status}}). Look again later.",
    unreadable: "What GitHub answers cannot be read. Look again later.",
  },
};
