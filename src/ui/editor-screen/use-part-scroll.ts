import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { IssueFace } from "../open-issue/issue-face.ts";

/** Keeps how far the text is scrolled while the front matter stands in its place. The result is the ref of the page. */
export function usePartScroll(part: IssueFace): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const text = useRef(0);
  useLayoutEffect(() => {
    const scroller = page.current;
    if (!scroller) return undefined;
    if (part === "front-matter") {
      scroller.scrollTop = 0;
      return undefined;
    }
    scroller.scrollTop = text.current;
    const note = () => {
      text.current = scroller.scrollTop;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    return () => scroller.removeEventListener("scroll", note);
  }, [part]);
  return page;
}
