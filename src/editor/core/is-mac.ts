/** Apple's keyboards name and place the keys otherwise. */
export const IS_MAC = /Mac|iP(hone|[oa]d)/.test(navigator.platform);
