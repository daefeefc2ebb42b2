export { readFigure, readInclude } from "./figure-grammar.ts";
export { changeHtmlFigure, printHtmlFigure, readHtmlFigure } from "./html-figure.ts";
export { changeFigure, printFigure } from "./print-figure.ts";
