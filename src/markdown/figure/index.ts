export { readFigure } from "./figure-grammar.ts";
export { changeFigure, printFigure } from "./print-figure.ts";
