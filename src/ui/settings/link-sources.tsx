import { Check, Info, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { SourceTrouble } from "../../session/metadata/metadata-state.ts";
import { METADATA_SOURCE_IDS, type MetadataSourceId } from "../../session/core/metadata-sources.ts";
import { Glyph } from "../kit/glyph.tsx";
import { Switch } from "../kit/switch.tsx";
import { useMetadata } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Who is asked for titles and facts of links, and learns of them; whether the companion is there; who wants to wait. */
export function LinkSources() {
  const { t } = useTranslation();
  return (
    <section className="settings-part" aria-labelledby="link-sources">
      <h2 id="link-sources">{t("metadata.title")}</h2>
      <p>{t("metadata.text")}</p>
      {METADATA_SOURCE_IDS.map((source) => (
        <Source key={source} source={source} />
      ))}
    </section>
  );
}

function Source({ source }: { readonly source: MetadataSourceId }) {
  const { t } = useTranslation();
  const on = useMetadata((state) => state.switches[source]);
  const setSwitch = useMetadata((state) => state.setSwitch);
  const companion = useMetadata((state) => state.companion);
  const trouble = useMetadata((state) => state.troubles.find((each) => each.source === source));
  const isMissing = source === "page" && companion === false;
  return (
    <div className="settings-row">
      <Switch
        checked={on && !isMissing}
        disabled={isMissing}
        onChange={(checked) => setSwitch(source, checked)}
      >
        {t(`metadata.sources.${source}.name`)}
      </Switch>
      <p className="hint">{t(`metadata.sources.${source}.learns`)}</p>
      {source === "page" && <Companion isThere={companion} />}
      {trouble && on && <Trouble trouble={trouble} />}
    </div>
  );
}

function Companion({ isThere }: { readonly isThere: boolean | null }) {
  const { t } = useTranslation();
  if (isThere === null) return <p className="hint">{t("metadata.companion.looking")}</p>;
  return (
    <p className="hint" data-tone={isThere ? "good" : "plain"}>
      <Glyph of={isThere ? Check : Info} />
      <span>{t(isThere ? "metadata.companion.here" : "metadata.companion.missing")}</span>
    </p>
  );
}

function Trouble({ trouble: { source, kind, until } }: { readonly trouble: SourceTrouble }) {
  const { t } = useTranslation();
  const time = new Intl.DateTimeFormat(useLanguage(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(until);
  const name = t(`metadata.sources.${source}.short`);
  return (
    <output className="hint" data-tone="warn">
      <Glyph of={TriangleAlert} />
      <span>{t(`metadata.troubles.${kind}`, { name, time })}</span>
    </output>
  );
}
