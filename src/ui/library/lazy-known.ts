import { lazyComponent } from "../../lazy/lazy-component.view.tsx";

const load = () => import("./known-newsletter.tsx");

/** Only who has an archive sees these. */
export const KnownNewsletter = lazyComponent(() => load().then((module) => module.KnownNewsletter));
export const EarlierIssues = lazyComponent(() => load().then((module) => module.EarlierIssues));
