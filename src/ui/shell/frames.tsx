import type { PartFrame } from "../../lazy/lazy-component.view.tsx";
import { Mark } from "./mark.tsx";

/** A screen that has nothing but a notice, and the way to the library. */
export const screenFrame: PartFrame = (notice) => (
  <div className="frame">
    <header className="bar" data-region="bar">
      <Mark />
    </header>
    <main className="page" data-region="page">
      <div className="sheet">{notice}</div>
    </main>
  </div>
);

/** Beside the page, to the right. */
export const rightFrame: PartFrame = (notice) => (
  <aside className="right" data-region="right">
    {notice}
  </aside>
);

/** Beside the page, to the left. */
export const leftFrame: PartFrame = (notice) => (
  <div className="left" data-region="left">
    {notice}
  </div>
);

/** In the place of the bar. */
export const barFrame: PartFrame = (notice) => (
  <header className="bar" data-region="bar">
    <Mark />
    {notice}
  </header>
);

/** In the place of a sheet of the page. */
export const sheetFrame: PartFrame = (notice) => <div className="sheet">{notice}</div>;
