import { categoryIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const ENOUGH = 3;
const MAJORITY = 0.75;

/** Another category than nearly all other issues have. */
export const categoryUnusual = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { others } }) {
    const own = categoryIn(frontMatter);
    const known = others.flatMap(({ category }) => category ?? []);
    if (!own || known.length < ENOUGH) return [];
    const usual = known.find(
      (each) => known.filter((other) => other === each).length >= known.length * MAJORITY,
    );
    if (usual === undefined || usual === own.text) return [];
    return [{ field: own.field, parameters: { found: own.text, usual } }];
  },
});
