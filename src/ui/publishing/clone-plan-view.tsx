import { useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  ClonePlan,
  CloneService,
  ConflictChoice,
} from "../../session/publishing/publishing-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { showPublishing } from "../shell/overlays.ts";
import { Clashes } from "./clashes.tsx";
import { FileList, sumOf } from "./file-list.tsx";
import { Remarks } from "./remarks.tsx";
import { commitLines } from "./shell-lines.ts";

/** What will be written into the clone, with what both have changed; nothing is written before the button is pressed. */
export function ClonePlanView({
  clone,
  plan,
  onMoved,
  onWritten,
}: {
  readonly clone: CloneService;
  readonly plan: ClonePlan;
  readonly onMoved: () => void;
  readonly onWritten: (lines: string, count: number) => void;
}) {
  const { t } = useTranslation();
  const { title, post } = plan.issue;
  const isNew = plan.theirs === null && !plan.refused.has(post.path);
  const [message, setMessage] = useState(() =>
    t(isNew ? "publishing.addPost" : "publishing.updatePost", { title }),
  );
  const [choices, setChoices] = useState<readonly (ConflictChoice | null)[]>([]);
  const text = clone.textOf(plan, choices);
  const isSame = text === plan.theirs;
  const files = plan.files.map((file) =>
    file.path !== post.path || isNew
      ? file
      : { ...file, change: isSame ? ("same" as const) : ("changed" as const) },
  );
  const due = files.filter(({ change }) => change !== "same");
  const merging =
    plan.conflicts === 0
      ? t("publishing.merged")
      : t("publishing.clash", { count: plan.conflicts });
  const write = async () => {
    if (text === null) return;
    const outcome = await clone.write(plan, text);
    if (outcome.kind === "moved") return onMoved();
    if (outcome.kind === "reading") return showToast(t("publishing.reading"));
    if (outcome.kind === "failed")
      return showToast(t("publishing.failed", { reason: outcome.reason }));
    const paths = due.map(({ path }) => path);
    onWritten(commitLines(paths, message), paths.length);
  };
  return (
    <>
      {plan.isMerged && <p className="out-lead">{merging}</p>}
      <Clashes
        parts={plan.parts}
        choices={choices}
        onChoose={(index, choice) => setChoices(withChoice(choices, index, choice, plan.conflicts))}
      />
      <h3>{t("publishing.files", { count: due.length, size: sumOf(due) })}</h3>
      <FileList files={files} />
      <Remarks files={plan.issue} there={plan} />
      {plan.theirs !== null && !isSame && text !== null && (
        <>
          <h3>{t("publishing.text")}</h3>
          <DiffView diff={diffRows(plan.theirs, text)} label={t("publishing.text")} />
        </>
      )}
      <label className="form-row">
        <span className="label">{t("publishing.message")}</span>
        <input
          className="field out-message"
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
      </label>
      <p className="out-lead">{t(due.length > 0 ? "publishing.order" : "publishing.upToDate")}</p>
      <div className="dialog-foot">
        <Button onClick={() => showPublishing(false)}>{t("common.close")}</Button>
        <Button
          look="primary"
          disabled={text === null || due.length === 0 || plan.refused.size > 0}
          onClick={() => void write()}
        >
          {t("publishing.write", { count: due.length })}
        </Button>
      </div>
    </>
  );
}

function withChoice(
  choices: readonly (ConflictChoice | null)[],
  index: number,
  choice: ConflictChoice,
  count: number,
): readonly (ConflictChoice | null)[] {
  return Array.from({ length: count }, (_, at) => (at === index ? choice : (choices[at] ?? null)));
}
