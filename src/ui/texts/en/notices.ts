export const notices = {
  full: "The disk is full, so the last changes are not saved.",
  fullWhat:
    "The text is still here. Download it, or free some space: Galley tries again every few seconds.",
  unsaved: "The last changes could not be saved.",
  unsavedWhat: "The text is still here. Download it: Galley tries again every few seconds.",
  elsewhere: "This issue is being written in another tab.",
  elsewhereWhat: "Here it can be read, searched and downloaded.",
  crashed: "Something went wrong on this screen",
  crashedWhat: "What was saved is safe. Load the page again to go on.",
  reload: "Load again",
};
