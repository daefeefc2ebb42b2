import { Bold, FileText, Search, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "../ui/kit/banner.tsx";
import { Button } from "../ui/kit/button.tsx";
import { Choices } from "../ui/kit/choices.tsx";
import { Dialog } from "../ui/kit/dialog.tsx";
import { FindBox } from "../ui/kit/find-box.tsx";
import { FormRow } from "../ui/kit/form-row.tsx";
import { FormWarnings } from "../ui/kit/form-warnings.tsx";
import { Glyph } from "../ui/kit/glyph.tsx";
import { IconButton } from "../ui/kit/icon-button.tsx";
import { Keys } from "../ui/kit/keys.tsx";
import { Menu, MenuChoice, MenuItem, MenuLine } from "../ui/kit/menu.tsx";
import { Switch } from "../ui/kit/switch.tsx";
import { Tips } from "../ui/kit/tips.tsx";
import { showToast, Toasts } from "../ui/kit/toasts.tsx";

const LOOKS = ["quiet", "outline", "primary", "danger", "text"] as const;
const SIZES = ["normal", "small"] as const;

/** Every component of the kit, under the name of its code. */
export function Kit() {
  return (
    <>
      <Buttons />
      <Fields />
      <Notices />
      <Floats />
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="gallery-row">
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  const { t } = useTranslation();
  return (
    <>
      {SIZES.map((size) => (
        <Row key={size} name={`Button, ${size}`}>
          {LOOKS.map((look) => (
            <Button key={look} look={look} size={size} icon={FileText}>
              {t("common.duplicate")}
            </Button>
          ))}
          <Button look="outline" size={size} disabled>
            {t("common.download")}
          </Button>
        </Row>
      ))}
      <Row name="IconButton, Glyph, Keys">
        <IconButton icon={Search} label={t("common.compare")} keys="Mod-f" />
        <IconButton icon={Search} label={t("common.compare")} size="small" />
        <Glyph of={Bold} />
        <Keys keys="Mod-Shift-v" />
      </Row>
    </>
  );
}

function Fields() {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [isOn, setOn] = useState(true);
  const [size, setSize] = useState<(typeof SIZES)[number]>("normal");
  return (
    <>
      <Row name="Switch, Choices">
        <Switch checked={isOn} onChange={setOn}>
          {t("common.galley")}
        </Switch>
        <Switch checked={false} onChange={setOn} disabled>
          {t("common.galley")}
        </Switch>
        <Choices
          label={t("common.compare")}
          value={size}
          options={SIZES.map((value) => ({ value, name: value }))}
          onChange={setSize}
        />
      </Row>
      <Row name="FindBox">
        <FindBox query={query} name={t("common.compare")} onQuery={setQuery} />
        <FindBox
          query={query}
          name={t("common.compare")}
          onQuery={setQuery}
          chosen={<span className="tag">{t("common.galley")}</span>}
        />
      </Row>
      <Row name="FormRow">
        <FormRow label={t("common.galley")} hint={t("common.loading")} note={t("common.messages")}>
          {(names) => <input className="field" {...names} defaultValue={t("common.galley")} />}
        </FormRow>
        <FormRow label={t("common.galley")} error={t("common.loading")}>
          {(names) => <input className="field" {...names} defaultValue="" />}
        </FormRow>
      </Row>
      <Row name="FormWarnings">
        <FormWarnings of={[{ title: t("common.galley"), why: t("common.loading") }]} />
      </Row>
    </>
  );
}

function Notices() {
  const { t } = useTranslation();
  return (
    <Row name="Banner">
      {(["info", "danger"] as const).map((tone) => (
        <Banner
          key={tone}
          tone={tone}
          icon={TriangleAlert}
          title={t("common.messages")}
          actions={<Button look="outline">{t("common.undo")}</Button>}
        >
          {t("common.loading")}
        </Banner>
      ))}
    </Row>
  );
}

function Floats() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [size, setSize] = useState<(typeof SIZES)[number]>("normal");
  return (
    <Row name="Menu, Dialog, Toasts, Tips">
      <Menu trigger={<Button look="outline">MenuItem, MenuChoice, MenuLine</Button>}>
        <MenuItem icon={FileText} keys="Mod-d" onSelect={() => undefined}>
          {t("common.duplicate")}
        </MenuItem>
        <MenuItem icon={Search} onSelect={() => undefined} disabled>
          {t("common.compare")}
        </MenuItem>
        <MenuLine />
        <MenuChoice
          label={t("common.compare")}
          value={size}
          options={SIZES.map((value) => ({ value, name: value }))}
          onChange={setSize}
        />
      </Menu>
      <Button look="outline" onClick={() => setAsking(true)}>
        Dialog
      </Button>
      <Button
        look="outline"
        onClick={() =>
          showToast(t("common.loading"), { name: t("common.undo"), run: () => undefined })
        }
      >
        showToast
      </Button>
      {isAsking && (
        <Dialog
          title={t("common.compare")}
          text={t("common.loading")}
          onClose={() => setAsking(false)}
        >
          <Button look="primary" onClick={() => setAsking(false)}>
            {t("common.close")}
          </Button>
        </Dialog>
      )}
      <Toasts idle label={t("common.messages")} closeName={t("common.close")} />
      <Tips idle />
    </Row>
  );
}
