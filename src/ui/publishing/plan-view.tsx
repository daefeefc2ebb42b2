import { type ReactNode, useEffect, useRef, useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type {
  ConflictChoice,
  GitHubRefusal,
  WritingPlace,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { Clashes } from "./clashes.tsx";
import { FileList, sumOf } from "./file-list.tsx";
import { Proofs } from "./proofs.tsx";
import { Remarks } from "./remarks.tsx";
import { SheetFoot } from "./sheet-foot.tsx";
import type { LookedProofs } from "./use-proofs.ts";

export interface WrittenFiles {
  readonly paths: readonly string[];
  readonly message: string;
  /** Where it can be looked at. */
  readonly address?: string;
}

interface PlanViewProps<Plan extends WritingPlan> {
  readonly place: WritingPlace<Plan>;
  readonly plan: Plan;
  readonly proofs: LookedProofs | null;
  /** What is said of the change; null while nobody has typed, which says what is usual. */
  readonly message: string | null;
  readonly onMessage: (message: string) => void;
  /** How it is written. */
  readonly order: string;
  /** The words of the button, for so many files. */
  readonly writeName: (count: number) => string;
  /** A line beside the buttons. */
  readonly said?: string;
  /** It cannot be written now. */
  readonly isHeld?: boolean;
  /** What else is to be known, in sight above the buttons. */
  readonly children?: ReactNode;
  readonly onMoved: () => void;
  readonly onRefused?: (refusal: GitHubRefusal) => void;
  readonly onWritten: (written: WrittenFiles) => void;
}

/** What will be written into a place, with what both have changed; nothing is written before the button is pressed. */
export function PlanView<Plan extends WritingPlan>(props: PlanViewProps<Plan>) {
  const { t } = useTranslation();
  const { place, plan, proofs, order, writeName, isHeld = false, said, children } = props;
  const { title, post } = plan.issue;
  const isNew = plan.theirs === null && !plan.refused.has(post.path);
  const usual = t(isNew ? "publishing.addPost" : "publishing.updatePost", { title });
  const message = props.message ?? usual;
  const [choices, setChoices] = useState<readonly (ConflictChoice | null)[]>([]);
  const text = place.textOf(plan, choices);
  const isSame = text === plan.theirs;
  const files = plan.files.map((file) =>
    file.path !== post.path || isNew
      ? file
      : { ...file, change: isSame ? ("same" as const) : ("changed" as const) },
  );
  const due = files.filter(({ change }) => change !== "same");
  const paths = due.map(({ path }) => path);
  const { isWriting, write } = useWriting(props, text, message.trim() || usual, paths);
  const held =
    text === null ? "publishing.chooseFirst" : proofs?.isHeld ? "publishing.confirmFirst" : null;
  const beside = held === null ? said : t(held);
  const isReady = text !== null && due.length > 0 && plan.refused.size === 0;
  return (
    <>
      {plan.isMerged && <p className="out-lead">{mergingOf(t, plan)}</p>}
      <Clashes
        parts={plan.parts}
        choices={choices}
        onChoose={(index, choice) => setChoices(withChoice(choices, index, choice, plan.conflicts))}
      />
      <h3>
        {due.length > 0
          ? t("publishing.files", { count: due.length, size: sumOf(due) })
          : t("publishing.upToDate")}
      </h3>
      <FileList files={files} />
      <Remarks files={plan.issue} there={plan} />
      {plan.theirs !== null && !isSame && text !== null && (
        <>
          <h3>{t("publishing.text")}</h3>
          <DiffView diff={diffRows(plan.theirs, text)} label={t("publishing.text")} />
        </>
      )}
      <Proofs proofs={proofs} />
      <label className="form-row">
        <span className="label">{t("publishing.message")}</span>
        <input
          className="field out-message"
          value={message}
          onChange={({ target }) => props.onMessage(target.value)}
        />
      </label>
      {due.length > 0 && <p className="out-lead">{order}</p>}
      <SheetFoot above={children} {...(beside === undefined ? {} : { said: beside })}>
        <Button
          look="primary"
          disabled={!isReady || isHeld || proofs?.isHeld || isWriting}
          onClick={() => void write()}
        >
          {isWriting ? t("publishing.writing") : writeName(due.length)}
        </Button>
      </SheetFoot>
    </>
  );
}

function mergingOf(t: TFunction, { conflicts }: WritingPlan): string {
  return conflicts === 0 ? t("publishing.merged") : t("publishing.clash", { count: conflicts });
}

/** Writes what was planned, and tells how that went. */
function useWriting<Plan extends WritingPlan>(
  { place, plan, onMoved, onRefused, onWritten }: PlanViewProps<Plan>,
  text: string | null,
  message: string,
  paths: readonly string[],
): { readonly isWriting: boolean; readonly write: () => Promise<void> } {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const write = async () => {
    if (text === null) return;
    setWriting(true);
    const outcome = await place.write(plan, text, message);
    setWriting(false);
    // Whoever has left the sheet meanwhile hears of it all the same.
    if (!isShown.current && outcome.kind === "written")
      return showToast(t("publishing.writtenAway"));
    if (!isShown.current && (outcome.kind === "moved" || outcome.kind === "refused"))
      return showToast(t("publishing.notWrittenAway"));
    if (outcome.kind === "moved") return onMoved();
    if (outcome.kind === "reading") return showToast(t("publishing.reading"));
    if (outcome.kind === "refused") return onRefused?.(outcome.refusal);
    if (outcome.kind === "failed")
      return showToast(
        outcome.link === undefined
          ? t("publishing.failed", { reason: outcome.reason })
          : t("publishing.linkThere", { path: outcome.link }),
      );
    const { address } = outcome;
    onWritten({ paths, message, ...(address === undefined ? {} : { address }) });
  };
  return { isWriting, write };
}

function withChoice(
  choices: readonly (ConflictChoice | null)[],
  index: number,
  choice: ConflictChoice,
  count: number,
): readonly (ConflictChoice | null)[] {
  return Array.from({ length: count }, (_, at) => (at === index ? choice : (choices[at] ?? null)));
}
