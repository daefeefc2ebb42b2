import { laterComponent } from "../kit/later.tsx";

/** What stands on the desk at times, and an issue can be read and written without. */
export const FrontMatterForm = laterComponent(() =>
  import("../front-matter/front-matter-form.tsx").then((module) => module.FrontMatterForm),
);
export const ConflictDialog = laterComponent(() =>
  import("./conflict-dialog.tsx").then((module) => module.ConflictDialog),
);
export const FindBar = laterComponent(() =>
  import("../find/find-bar.tsx").then((module) => module.FindBar),
);
export const MoreMenuItems = laterComponent(() =>
  import("./more-menu-items.tsx").then((module) => module.MoreMenuItems),
);
