import { Link2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { shortAddress } from "../../session/inbox/source-of.ts";
import type { Consent } from "../../session/metadata/metadata-state.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { PartFloat } from "../kit/part-float.tsx";
import { useMetadata } from "../shell/session-context.ts";

const ANSWERS = [
  { answer: "ask", look: "outline", name: "consent.ask" },
  { answer: "not-this", look: "quiet", name: "consent.notThis" },
  { answer: "never", look: "quiet", name: "consent.never" },
] as const satisfies readonly { readonly answer: Consent; readonly [more: string]: string }[];

/** Before the first link goes to a service: who is asked, what it learns by that, and what may be said to it. */
export function ConsentLine() {
  const { t } = useTranslation();
  const consent = useMetadata((state) => state.consent);
  const answerConsent = useMetadata((state) => state.answerConsent);
  if (!consent) return null;
  const { source, href } = consent;
  const name = t(`metadata.sources.${source}.short`);
  return (
    <PartFloat as="output" className="update-notice consent-line">
      <Glyph of={Link2} />
      <p>
        <b>{t("consent.question", { name, address: shortAddress(href) })}</b>{" "}
        {t(`metadata.sources.${source}.learns`)}
      </p>
      <div className="part-acts">
        {ANSWERS.map(({ answer, look, name: said }) => (
          <Button key={answer} look={look} onClick={() => answerConsent(answer)}>
            {t(said)}
          </Button>
        ))}
      </div>
    </PartFloat>
  );
}
