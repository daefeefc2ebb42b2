import { dateIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

/** Jekyll leaves a post out until its date has come. While an issue is written that is as it should be. */
export const dateFuture = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { now, isCommitted } }) {
    const instant = Date.parse(dateIn(frontMatter).replace(/^(\S+) (\S+) ?(?=[+-])/, "$1T$2"));
    return isCommitted && instant > now ? [{ field: "date" }] : [];
  },
});
