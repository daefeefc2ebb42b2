import { type ReactNode, useEffect, useRef, useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type {
  GitHubRefusal,
  Keeping,
  WritingPlace,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { changeWords, usualMessage } from "./change-words.ts";
import { Clashes } from "./clashes.tsx";
import { FileList, type ListedFile, sumOf } from "./file-list.tsx";
import { LinesToCopy } from "./lines-to-copy.tsx";
import { Proofs } from "./proofs.tsx";
import { Remarks } from "./remarks.tsx";
import { SheetFoot } from "./sheet-foot.tsx";
import { useChanges } from "./use-changes.ts";
import type { LookedProofs } from "./use-proofs.ts";

export interface WrittenFiles {
  readonly paths: readonly string[];
  /** What was taken away. */
  readonly gone: readonly string[];
  readonly message: string;
  /** Where it can be looked at. */
  readonly address?: string;
}

interface PlanViewProps<Plan extends WritingPlan> {
  readonly place: WritingPlace<Plan>;
  readonly plan: Plan;
  /** What the place is called in which theirs stands. */
  readonly theirName: string;
  readonly proofs: LookedProofs | null;
  /** What is said of the change; null while nobody has typed, which says what is usual. */
  readonly message: string | null;
  readonly onMessage: (message: string) => void;
  /** How it is written. */
  readonly order: (keeping: Keeping) => string;
  /** The words of the button, for so many files that are written, and so many that go. */
  readonly writeName: (count: number, gone: number) => string;
  /** A line beside the buttons. */
  readonly said?: string;
  /** It cannot be written now. */
  readonly isHeld?: boolean;
  /** The lines that commit these files, shown where the place has all of it. */
  readonly linesAgain?: (paths: readonly string[], message: string) => string;
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
  const { post } = plan.issue;
  const isNew = plan.theirs === null && !plan.refused.has(post.path);
  const [keeping, setKeeping] = useState<Keeping>([]);
  const [takesAway, setTakesAway] = useState(true);
  const text = place.textOf(plan, keeping);
  const changes = useChanges(place, plan, text);
  const changed = changes && changeWords(t, changes);
  const usual = usualMessage(t, plan.issue, isNew, changed ?? "…");
  const message = props.message ?? usual;
  const isSame = text === plan.theirs;
  const files = filesOf(plan, keeping, isNew ? "new" : isSame ? "same" : "changed");
  const due = files.filter(({ change }) => change !== "same");
  const gone = takesAway ? plan.former.map((file) => ({ ...file, change: "gone" as const })) : [];
  const { isWriting, write } = useWriting(props, text, {
    message: message.trim() || usual,
    keeping,
    takesAway,
    paths: due.map(({ path }) => path),
    gone: gone.map(({ path }) => path),
  });
  const isDue = due.length + gone.length > 0;
  const held =
    text === null ? "publishing.chooseFirst" : proofs?.isHeld ? "publishing.confirmFirst" : null;
  const beside = held === null ? said : t(held);
  const isReady = changed !== null && isDue && plan.refused.size === 0;
  return (
    <>
      {plan.isMerged && <p className="out-lead">{mergingOf(t, plan)}</p>}
      <Clashes plan={plan} theirName={props.theirName} keeping={keeping} onKeep={setKeeping} />
      <h3>
        {due.length > 0
          ? t("publishing.files", { count: due.length, size: sumOf(due) })
          : t("publishing.upToDate")}
      </h3>
      {due.length > 0 && changed !== null && <p className="out-lead">{changed}</p>}
      <FileList files={[...files, ...gone]} />
      <TakesAway count={plan.former.length} isOn={takesAway} onChange={setTakesAway} />
      <Remarks files={plan.issue} there={plan} proofs={proofs} />
      {plan.theirs !== null && !isSame && text !== null && (
        <>
          <h3>{t("publishing.text")}</h3>
          <DiffView diff={diffRows(plan.theirs, text)} label={t("publishing.text")} />
        </>
      )}
      <Proofs proofs={proofs} />
      {isDue ? (
        <>
          <Message value={message} onChange={props.onMessage} />
          <p className="out-lead">{order(keeping)}</p>
        </>
      ) : (
        props.linesAgain && (
          <LinesToCopy
            lead={t("publishing.commitYet")}
            lines={props.linesAgain(
              files.map(({ path }) => path),
              usualMessage(t, plan.issue, false, ""),
            )}
          />
        )
      )}
      <SheetFoot above={children} {...(beside === undefined ? {} : { said: beside })}>
        {isDue && (
          <Button
            look="primary"
            disabled={!isReady || isHeld || proofs?.isHeld || isWriting}
            onClick={() => void write()}
          >
            {isWriting ? t("publishing.writing") : writeName(due.length, gone.length)}
          </Button>
        )}
      </SheetFoot>
    </>
  );
}

/** Whether what the issue has left there under a former name goes. */
function TakesAway({
  count,
  isOn,
  onChange,
}: {
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <label className="out-former">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {t("publishing.takeAway", { count })}
    </label>
  );
}

function Message({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="form-row">
      <span className="label">{t("publishing.message")}</span>
      <input
        className="field out-message"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** The files of a plan as they would be written, the post as `postChange` says. */
function filesOf(
  { files, issue, theirFile }: WritingPlan,
  keeping: Keeping,
  postChange: ListedFile["change"] & string,
): readonly (ListedFile & { readonly change: ListedFile["change"] & string })[] {
  const kept =
    keeping === "both-files" && theirFile
      ? [{ path: theirFile.path, size: theirFile.bytes.length, change: "new" as const }]
      : [];
  return files.flatMap((file) =>
    file.path === issue.post.path ? [...kept, { ...file, change: postChange }] : [file],
  );
}

function mergingOf(t: TFunction, { conflicts }: WritingPlan): string {
  return conflicts === 0 ? t("publishing.merged") : t("publishing.clash", { count: conflicts });
}

/** What is written, and how. */
interface WritingOrder extends WrittenFiles {
  readonly keeping: Keeping;
  readonly takesAway: boolean;
}

/** Writes what was planned, and tells how that went. */
function useWriting<Plan extends WritingPlan>(
  { place, plan, onMoved, onRefused, onWritten }: PlanViewProps<Plan>,
  text: string | null,
  { keeping, takesAway, ...said }: WritingOrder,
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
    const outcome = await place.write(plan, text, said.message, keeping, takesAway);
    setWriting(false);
    // Whoever has left the sheet meanwhile hears of it all the same.
    if (!isShown.current && outcome.kind === "written")
      return showToast(t("publishing.writtenAway"));
    if (!isShown.current && outcome.kind !== "reading" && outcome.kind !== "failed")
      return showToast(t("publishing.notWrittenAway"));
    if (outcome.kind === "differs")
      showToast(t("publishing.differs", { paths: outcome.paths.join(", ") }));
    if (outcome.kind === "moved" || outcome.kind === "differs") return onMoved();
    if (outcome.kind === "reading") return showToast(t("publishing.reading"));
    if (outcome.kind === "refused") return onRefused?.(outcome.refusal);
    if (outcome.kind === "failed")
      return showToast(
        outcome.link === undefined
          ? t("publishing.failed", { reason: outcome.reason })
          : t("publishing.linkThere", { path: outcome.link }),
      );
    const { address } = outcome;
    onWritten({ ...said, ...(address === undefined ? {} : { address }) });
  };
  return { isWriting, write };
}
