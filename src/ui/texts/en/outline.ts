export const outline = {
  label: "Outline",
  intro: "Introduction",
  untitled: "No title",
  addSection: "Add a section",
  characters_one: "{{formatted}} character",
  characters_other: "{{formatted}} characters",
  words_one: "{{formatted}} word",
  words_other: "{{formatted}} words",
  links_one: "{{formatted}} link",
  links_other: "{{formatted}} links",
  figures_one: "{{formatted}} figure",
  figures_other: "{{formatted}} figures",
};
