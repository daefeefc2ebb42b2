import { useEffect } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useCurrent } from "../open-issue/use-current.ts";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import type { Copies } from "./use-copies.ts";

/** Where the issue is out at this place; noted with the issue, not in its text. */
export function PublishedNote({ copies }: { readonly copies: Copies }) {
  const { place } = copies.choice;
  const { t } = useTranslation();
  const id = useCurrent((issue) => issue.id);
  const read = useStore(copies.store, (state) => state.read);
  const note = useStore(copies.store, (state) => state.note);
  const noted = useStore(copies.store, (state) => state.published[id]);
  useEffect(() => {
    // What cannot be read now stands in the library all the same.
    read(id).catch(() => undefined);
  }, [id, read]);
  const address = noted?.find((each) => each.place === place)?.address ?? "";
  const [typed, setTyped] = useUnfinishedOfIssue(`published:${place}`);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const out = (typed ?? address).trim();
    const noting = await note(id, place, out);
    if (noting.ok) setTyped(null);
    const said = t(out === "" ? "copying.published.takenBack" : "copying.published.noted");
    showToast(noting.ok ? said : failureText(t, noting.failure));
  };
  if (!noted) return null;
  return (
    <section className="copy-part" aria-label={t("copying.published.title")}>
      <h3>{t("copying.published.title")}</h3>
      <form className="out-form" onSubmit={(event) => void submit(event)}>
        <input
          className="field"
          type="text"
          name="address"
          inputMode="url"
          value={typed ?? address}
          onChange={({ currentTarget: { value } }) => setTyped(value === address ? null : value)}
          placeholder="https://"
          aria-label={t("copying.published.address")}
        />
        <Button look="outline" type="submit">
          {t("copying.published.note")}
        </Button>
      </form>
      <p className="hint">{t("copying.published.hint")}</p>
    </section>
  );
}
