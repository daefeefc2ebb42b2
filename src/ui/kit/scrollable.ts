/** For an element that scrolls and holds no control: the keys must reach it as well. */
export const SCROLLABLE = { tabIndex: 0 } as const;
