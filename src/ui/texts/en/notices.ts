export const notices = {
  full: "The disk is full, so the last changes are not saved.",
  fullWhat:
    "The text is still here. Download it, or free some space: Galley tries again every few seconds.",
  unsaved: "The last changes could not be saved.",
  unsavedWhat: "The text is still here. Download it: Galley tries again every few seconds.",
  lostForm: "A part of the text cannot be written as Markdown.",
  lostFormWhat:
    "It is saved and downloaded as plain words. Undo the last change, or write that part another way.",
  elsewhere: "This issue is being written in another tab.",
  elsewhereWhat: "Here it can be read, searched and downloaded.",
  inTrash: "This issue was deleted in another tab.",
  inTrashWhat: "It lies in the trash. Writing on brings it back.",
  bringBack: "Bring it back",
  crashed: "Something went wrong on this screen",
  crashedWhat: "What was saved is safe. Load the page again to go on.",
  reload: "Load again",
  retry: "Try again",
  leave: {
    title: "Leave without the last changes?",
    text: "They could not be saved in this browser. Download the issue first to keep them.",
    stay: "Stay",
    leave: "Leave",
  },
  failures: {
    full: "The disk is full.",
    conflict: "Another tab has written this issue; its text was kept.",
    newer: "A newer version of Galley has taken over. Load the page again.",
    missing: "The issue is not in this browser any more.",
    unprinted: "The text could not be written as Markdown. The last saved state is kept.",
    other: "The browser’s store did not answer ({{name}}).",
  },
};
