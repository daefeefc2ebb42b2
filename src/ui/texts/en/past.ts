export const past = {
  title: "Earlier issues",
  more_one: "Show {{count}} more",
  more_other: "Show {{count}} more",
  open: "Open {{name}}",
  gone: "{{name}} is not in the archive any more",
  weekly: "every {{weekday}} at {{time}}",
  last: "the last is issue {{number}}",
  and: " · ",
  seeLearned: "See what was learned",
  seeProfile: "See its profile",
  note: "Earlier issues are only read; opening one leaves the file in the folder as it is.",
};
