export const newIssue = {
  title: "New issue",
  profile: "Profile",
  headline: "Headline",
  headlineHint: "May wait until the issue is written.",
  next: "Number {{number}}, {{date}}",
  slug: "Slug",
  slugHint: "File: {{name}}",
  slugAsk: "A few English words for the address of the page.",
  slugBad: "Only a–z, 0–9 and hyphens.",
  create: "Create",
};
