import type { Plugin } from "vite";

/** A declaration of a module, from the beginning of its line to the line end after which the next statement begins. */
const DECLARATION = /^(var [\w$]+) = ([^]*?);\n(?=[^\s\])}])/gm;

/**
 * Lets the build leave out what nobody uses of a library that is one module: its declarations are marked as ones that do
 * nothing but make their value. The builder cannot see that by itself where a value is made by a call, and would keep
 * all tables, classes and functions behind it. Only for modules of which that is true, and whose inner lines are indented.
 */
export function pureDeclarations(module: RegExp): Plugin {
  return {
    name: "galley:pure-declarations",
    apply: "build",
    transform: {
      filter: { id: module },
      handler: (code) => ({
        code: code.replace(DECLARATION, "$1 = /* @__PURE__ */ (() => ($2))();\n"),
        map: null,
      }),
    },
  };
}
