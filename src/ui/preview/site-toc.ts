const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** The table of contents beside the text. */
export interface SiteToc {
  /** Reads the headings of the text anew. */
  readonly read: () => void;
  /** Marks the heading under which the text is read. */
  readonly mark: () => void;
}

/** Fills `nav` with the two uppermost levels of `content`'s headings, as al-folio does; not with those that ask to be left out. */
export function siteToc(nav: HTMLElement, content: HTMLElement): SiteToc {
  const document = nav.ownerDocument;
  let entries: readonly { readonly heading: HTMLElement; readonly link: HTMLElement }[] = [];

  const entryOf = (heading: HTMLElement, isBelow: boolean) => {
    const link = document.createElement("a");
    link.className = isBelow ? "toc-below" : "toc-top";
    link.setAttribute("role", "link");
    link.tabIndex = 0;
    link.textContent = heading.textContent;
    const go = (): void => heading.scrollIntoView();
    link.addEventListener("click", go);
    link.addEventListener("keydown", (event) => {
      if (event.key === "Enter") go();
    });
    return { heading, link };
  };

  return {
    read() {
      const headings = headingsIn(content).filter(({ classList }) => !classList.contains("no_toc"));
      const levels = headings.map(levelOf);
      const top = topOf(levels);
      entries = headings
        .filter((heading) => levelOf(heading) === top || levelOf(heading) === top + 1)
        .map((heading) => entryOf(heading, levelOf(heading) > top));
      nav.replaceChildren(...entries.map(({ link }) => link));
      nav.hidden = entries.length === 0;
      this.mark();
    },
    mark() {
      const above = entries.findLastIndex(
        ({ heading }) => heading.getBoundingClientRect().top < READ_FROM,
      );
      const current = entries[Math.max(above, 0)];
      for (const entry of entries)
        if (entry === current) entry.link.setAttribute("aria-current", "true");
        else entry.link.removeAttribute("aria-current");
    },
  };
}

/** In pixels from the window's top: a heading above this is the one that is read. */
const READ_FROM = 120;

/** The headings of the text, in their order. */
export function headingsIn(content: HTMLElement): HTMLElement[] {
  return [...content.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) => !heading.closest(".raw-html"),
  );
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.tagName.slice(1));
}

/** The uppermost level that more than one heading has. */
function topOf(levels: readonly number[]): number {
  const several = levels.filter((level) => levels.filter((each) => each === level).length > 1);
  return Math.min(...(several.length > 0 ? several : levels));
}
