export const onTop = {
  title: "Inbox · Galley",
  ask: "Drop links here from any window, or paste them",
  list: "Links that came here",
  known: "waited already",
};
