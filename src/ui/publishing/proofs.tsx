import { CircleAlert, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../checks/finding.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { Where } from "../open-issue/where.tsx";
import type { LookedProofs } from "./use-proofs.ts";

/** What the checks say before an issue goes out; what blocks is written only where the person says so. */
export function Proofs({ proofs }: { readonly proofs: LookedProofs | null }) {
  const { t } = useTranslation();
  const id = useId();
  if (!proofs) return <p className="out-lead">{t("checks.looking")}</p>;
  const { listed, taste } = proofs;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("publishing.proofs")}</h3>
      {listed.length > 0 && (
        <ul className="out-proofs">
          {listed.map((finding, index) => (
            <Proof key={index} proofs={proofs} finding={finding} />
          ))}
        </ul>
      )}
      {listed.length === 0 && <p className="out-lead">{t("publishing.nothingWrong")}</p>}
      {taste > 0 && <p className="out-lead">{t("publishing.taste", { count: taste })}</p>}
    </section>
  );
}

function Proof({
  proofs: { handle, words, goTo, isConfirmed, confirm },
  finding,
}: {
  readonly proofs: LookedProofs;
  readonly finding: Finding;
}) {
  const { t } = useTranslation();
  const blocks = finding.severity === "blocks";
  return (
    <li data-severity={finding.severity}>
      <Glyph of={blocks ? CircleAlert : TriangleAlert} />
      <span className="what">
        {words(finding.rule, finding.parameters).title}
        <Where surroundings={handle.surroundingsOf(finding)} />
      </span>
      {blocks && (
        <label>
          <input
            type="checkbox"
            checked={isConfirmed(finding)}
            onChange={({ target }) => confirm(finding, target.checked)}
          />
          {t("publishing.writeAnyway")}
        </label>
      )}
      <Button size="small" look="outline" onClick={() => goTo(finding)}>
        {t("publishing.show")}
      </Button>
    </li>
  );
}
