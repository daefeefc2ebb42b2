import type { PartFrame } from "../../lazy/lazy-component.view.tsx";

/** For what lies over the screen: a notice in a corner of it, since the screen itself goes on. */
export const floatFrame: PartFrame = (notice) => <div className="part-float">{notice}</div>;
