import { useCallback, useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type {
  GitHubPlan,
  GitHubRefusal,
  GitHubService,
} from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";
import { BranchRow } from "./branch-row.tsx";
import { Committed } from "./committed.tsx";
import { GitHubForm } from "./github-form.tsx";
import { MovedNote } from "./moved-note.tsx";
import { PlanView } from "./plan-view.tsx";
import { RefusalNote, type ToldRefusal } from "./refusal-note.tsx";
import { SheetFoot } from "./sheet-foot.tsx";
import { usePlan } from "./use-plan.ts";
import type { LookedProofs } from "./use-proofs.ts";

/** The repository at GitHub: connected for the sitting, and committed to. */
export function GitHubWay({
  gitHub,
  proofs,
  onClone,
}: {
  readonly gitHub: GitHubService;
  readonly proofs: LookedProofs | null;
  /** Writes into the clone instead. */
  readonly onClone: () => void;
}) {
  const repository = useStore(gitHub.store, (state) => state.repository);
  const [written, setWritten] = useState<WrittenPlan | null>(null);
  if (written) return <Committed {...written} pullRequest={gitHub.pullRequest(written.plan)} />;
  return repository === null ? (
    <GitHubForm gitHub={gitHub} />
  ) : (
    <Connected
      gitHub={gitHub}
      proofs={proofs}
      repository={repository}
      onClone={onClone}
      onWritten={setWritten}
    />
  );
}

interface WrittenPlan {
  readonly plan: GitHubPlan;
  readonly count: number;
  /** Of the commit. */
  readonly address: string;
}

function Connected({
  gitHub,
  proofs,
  repository,
  onClone,
  onWritten,
}: {
  readonly gitHub: GitHubService;
  readonly proofs: LookedProofs | null;
  readonly repository: string;
  readonly onClone: () => void;
  readonly onWritten: (written: WrittenPlan) => void;
}) {
  const { t } = useTranslation();
  const { branch, lookAt, plan, known, id, refusal, refuse, moved, noteMoved, again, isLooking } =
    useBranch(gitHub);
  const [message, setMessage] = useUnfinishedOfIssue("message");
  const noteOf = (of: ToldRefusal) => (
    <RefusalNote
      refusal={of}
      repository={repository}
      branch={known?.branch ?? ""}
      tokenForm={gitHub.tokenForm(repository)}
      onAgain={again}
      onDisconnect={gitHub.disconnect}
      onClone={onClone}
      {...(known ? { onNewBranch: () => lookAt(stemOf(known)) } : {})}
    />
  );
  const note = refusal && noteOf(refusal);
  return (
    <>
      <Connection gitHub={gitHub} repository={repository} />
      {known && (
        <BranchRow plan={plan ?? known} asked={branch} suggested={stemOf(known)} onLook={lookAt} />
      )}
      {plan ? (
        <PlanView
          key={id}
          place={gitHub}
          theirName={t("publishing.atGitHub")}
          plan={plan}
          proofs={proofs}
          message={message}
          onMessage={setMessage}
          order={(keeping) =>
            orderOf(t, keeping === "both-files" ? plan.commitsOfBoth : plan.commits)
          }
          writeName={() => t("publishing.github.commit", { branch: plan.branch })}
          said={t("publishing.github.kept")}
          isHeld={isLooking || plan.inLfs.length > 0}
          onMoved={noteMoved}
          onRefused={refuse}
          onWritten={({ paths, address = "" }) => {
            setMessage(null);
            onWritten({ plan, count: paths.length, address });
          }}
        >
          {plan.inLfs.length > 0 && noteOf({ kind: "in-lfs", paths: plan.inLfs })}
          {moved && <MovedNote />}
          {note}
        </PlanView>
      ) : (
        <SheetFoot above={note ?? <p className="out-lead">{t("publishing.github.looking")}</p>} />
      )}
    </>
  );
}

function orderOf(t: TFunction, count: number): string {
  return t(count > 1 ? "publishing.github.someCommits" : "publishing.github.oneCommit", { count });
}

/** Which repository it is, and the way out of it. */
function Connection({
  gitHub,
  repository,
}: {
  readonly gitHub: GitHubService;
  readonly repository: string;
}) {
  const { t } = useTranslation();
  const formerName = useStore(gitHub.store, (state) => state.formerName);
  return (
    <>
      <h3>
        {repository}{" "}
        <Button size="small" look="text" onClick={gitHub.disconnect}>
          {t("publishing.github.disconnect")}
        </Button>
      </h3>
      {formerName !== null && (
        <p className="out-lead">
          {t("publishing.github.renamed", { from: formerName, to: repository })}
        </p>
      )}
    </>
  );
}

/** The branch that is looked at, what was found there, and what was refused. */
function useBranch(gitHub: GitHubService) {
  /** null: the one that was used last. */
  const [branch, setBranch] = useState<string | null>(null);
  const look = useCallback(() => gitHub.plan(branch), [gitHub, branch]);
  const { looked, isLooking, again } = usePlan(look);
  const [moved, setMoved] = useState(false);
  const [refused, setRefused] = useState<GitHubRefusal | null>(null);
  /** The last plan that there was, so that its branch is still there where another is refused. */
  const [known, setKnown] = useState<GitHubPlan | null>(null);
  const found = looked?.found ?? null;
  const plan = found?.kind === "plan" ? found.plan : null;
  if (plan !== null && plan !== known) setKnown(plan);
  const lookAgain = (hasMoved: boolean) => {
    setRefused(null);
    setMoved(hasMoved);
    again();
  };
  return {
    branch,
    plan,
    known,
    isLooking,
    id: looked?.id,
    refusal: refused ?? (found?.kind === "refused" ? found.refusal : null),
    refuse: setRefused,
    moved,
    noteMoved: () => lookAgain(true),
    again: () => lookAgain(false),
    lookAt: (name: string) => {
      if (name === branch) return lookAgain(false);
      setRefused(null);
      setMoved(false);
      setBranch(name);
    },
  };
}

/** `2026-01-05-small-models` of a post's path: what a branch for it may be called. */
function stemOf({ issue }: GitHubPlan): string {
  return issue.post.path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}
