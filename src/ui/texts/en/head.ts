export const head = {
  headline: "Headline",
  headlinePlaceholder: "Headline",
  edit: "Edit front matter",
  unreadable: "The front matter cannot be read",
};
