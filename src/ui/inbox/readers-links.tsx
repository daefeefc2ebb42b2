import { lazyComponent, useLazy } from "../../lazy/lazy-component.view.tsx";
import { useProfiles, useSession } from "../shell/session-context.ts";

const SubmissionBoxes = lazyComponent(() =>
  import("./load-submission-boxes.ts").then((module) => module.loadSubmissionBoxes()),
);

/** Where readers file links; nothing where no profile says that. */
export function ReadersLinks() {
  const hasBoxes = useProfiles(({ profiles }) =>
    profiles.some(({ profile }) => profile.submissions),
  );
  const submissions = useLazy(useSession().submissions, hasBoxes);
  return hasBoxes && submissions && <SubmissionBoxes submissions={submissions} />;
}
