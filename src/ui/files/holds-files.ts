/** Whether a drop is one of files. A picture dragged out of a page is a file, too, but what was meant is the page's: it comes with its HTML. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return types.includes("Files") && !types.includes("text/html");
}
