import { type RefObject, useEffect } from "react";

/** Prints the page in the frame: by the result, by Ctrl+P, and so that the browser's menu prints nothing else. */
export function usePrinting(frame: RefObject<HTMLIFrameElement | null>): () => void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPrint = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
      if (!isPrint || event.key !== "p") return;
      event.preventDefault();
      frame.current?.contentWindow?.print();
    };
    // All of it is to be seen, and not what fits into the window.
    const grow = (): void => {
      const page = frame.current;
      const height = page?.contentDocument?.documentElement.scrollHeight ?? 0;
      page?.style.setProperty("--printed", `${height}px`);
    };
    window.addEventListener("keydown", press);
    window.addEventListener("beforeprint", grow);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener("beforeprint", grow);
    };
  }, [frame]);
  return () => frame.current?.contentWindow?.print();
}
