export const common = {
  galley: "Galley",
  cancel: "Cancel",
  close: "Close",
  delete: "Delete",
  duplicate: "Duplicate as a new issue",
  download: "Download .md",
  copy: "Copy",
  undo: "Undo",
  back: "Back",
  compare: "Compare",
  messages: "Messages",
  loading: "Opening",
  /** Between two sentences. */
  sentences: "{{before}} {{after}}",
  numberNone: "–",
};
