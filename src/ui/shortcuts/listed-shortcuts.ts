import type { shortcuts } from "../texts/en/shortcuts.ts";

interface ShortcutGroup {
  readonly group: keyof typeof shortcuts.groups;
  readonly rows: readonly {
    readonly name: keyof typeof shortcuts.rows;
    readonly keys: readonly string[];
  }[];
}

/** What the dialog lists; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    group: "file",
    rows: [
      { name: "save", keys: ["Mod-s"] },
      { name: "download", keys: ["Mod-Shift-s"] },
      { name: "find", keys: ["Mod-f"] },
      { name: "replace", keys: [navigator.platform.startsWith("Mac") ? "Mod-Alt-f" : "Mod-h"] },
      { name: "undo", keys: ["Mod-z"] },
      { name: "redo", keys: ["Mod-Shift-z"] },
    ],
  },
  {
    group: "writing",
    rows: [
      { name: "bold", keys: ["Mod-b"] },
      { name: "italic", keys: ["Mod-i"] },
      { name: "code", keys: ["Mod-e"] },
      { name: "strike", keys: ["Mod-Shift-x"] },
      { name: "numberedList", keys: ["Mod-Shift-7"] },
      { name: "bulletList", keys: ["Mod-Shift-8"] },
      { name: "link", keys: ["Mod-k"] },
      { name: "openLink", keys: ["Mod-Shift-Enter"] },
      { name: "insert", keys: ["/"] },
      { name: "hardBreak", keys: ["Shift-Enter"] },
      { name: "leave", keys: ["Mod-Enter"] },
      { name: "plainPaste", keys: ["Mod-Shift-v"] },
    ],
  },
  {
    group: "moving",
    rows: [
      { name: "nest", keys: ["Tab"] },
      { name: "unnest", keys: ["Shift-Tab"] },
      { name: "shape", keys: ["Alt-s"] },
      { name: "shapeBefore", keys: ["Alt-Shift-s"] },
      { name: "moveUp", keys: ["Alt-Up"] },
      { name: "moveDown", keys: ["Alt-Down"] },
      { name: "beside", keys: ["Alt-Shift-Up", "Alt-Shift-Down"] },
      { name: "suits", keys: ["Alt-Enter"] },
      { name: "blockMenu", keys: ["Mod-/"] },
      { name: "brief", keys: ["Mod-Alt-b"] },
      { name: "unpublishable", keys: ["Mod-."] },
      { name: "findings", keys: ["F8", "Shift-F8"] },
    ],
  },
  {
    group: "inbox",
    rows: [
      { name: "sendTo", keys: ["1–9"] },
      { name: "sendSuggested", keys: ["Enter"] },
      { name: "selectMore", keys: ["Shift-Up", "Shift-Down"] },
      { name: "editLink", keys: ["e", "F2"] },
      { name: "openCaught", keys: ["o"] },
      { name: "briefCaught", keys: ["b"] },
      { name: "throwAway", keys: ["Delete"] },
    ],
  },
  {
    group: "screen",
    rows: [
      { name: "regions", keys: ["F6"] },
      { name: "close", keys: ["Escape"] },
      { name: "inbox", keys: ["Mod-Alt-i"] },
      { name: "markdown", keys: ["Mod-Alt-m"] },
      { name: "checks", keys: ["Mod-Alt-k"] },
      { name: "versions", keys: ["Mod-Alt-v"] },
      { name: "preview", keys: ["Mod-Alt-p"] },
      { name: "copies", keys: ["Mod-Shift-c"] },
      { name: "copy", keys: ["Mod-Enter"] },
      { name: "changes", keys: ["F7", "Shift-F7"] },
      { name: "searchAll", keys: ["/"] },
      { name: "numbers", keys: ["Mod-Alt-g"] },
      { name: "shortcuts", keys: ["?"] },
    ],
  },
];
