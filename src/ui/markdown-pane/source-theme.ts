import { EditorView } from "@codemirror/view";

/** How the source looks; the colours come through the shadow root from the tokens of the page. */
export const sourceTheme = EditorView.theme({
  "&": {
    height: "100%",
    fontSize: "12.5px",
    color: "var(--ink-1)",
    backgroundColor: "transparent",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--face-code)",
    lineHeight: "21px",
    textAutospace: "no-autospace",
  },
  ".cm-content": { padding: "8px 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 12px 0 10px" },
  ".cm-gutters": { border: "0", backgroundColor: "transparent", color: "var(--ink-3)" },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "42px",
    padding: "0 4px 0 0",
    fontSize: "11.5px",
    fontVariantNumeric: "tabular-nums",
  },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": {
    backgroundColor: "var(--ground)",
    boxShadow: "inset 0 0 0 1px var(--line)",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink-1)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground, ::selection": {
    backgroundColor: "light-dark(#cfe1f3, #27476a)",
  },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  ".cm-signs": { width: "14px" },
  ".cm-signs .cm-gutterElement": { textAlign: "center", color: "var(--good)" },
  ".source-added": { backgroundColor: "var(--good-soft)", boxShadow: "inset 3px 0 0 var(--good)" },
  ".cm-signs .source-removed": { color: "var(--danger)" },
  ".source-syntax, .source-address": { color: "var(--ink-3)" },
  ".source-head": { fontWeight: "600" },
});
