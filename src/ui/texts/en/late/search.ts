export const search = {
  nothing: "Nowhere in an issue or in the archive.",
  failed: "The places could not be looked up just now. Type on to try again.",
  earlier: "Earlier issue",
  places_one: "{{count}} place",
  places_other: "{{count}} places",
  issues_one: "{{count}} issue",
  issues_other: "{{count}} issues",
  more_one: "{{count}} more issue",
  more_other: "{{count}} more issues",
  moreHere_one: "and {{count}} more place",
  moreHere_other: "and {{count}} more places",
  notHere: "These words are not in the text any more.",
};
