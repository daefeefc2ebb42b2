export const newIssue = {
  title: "New issue",
  profile: "Profile",
  number: "Number",
  headline: "Headline",
  headlineHint: "May wait until the issue is written.",
  date: "Publishing time",
  slug: "Slug",
  slugHint: "File: {{name}}",
  slugAsk: "A few English words for the address of the page.",
  slugBad: "Only a–z, 0–9 and hyphens.",
  create: "Create",
};
