import { type ReactNode, useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { CloneService, ConnectOutcome } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";
import { showPublishing } from "../shell/overlays.ts";
import { LinesToCopy } from "./lines-to-copy.tsx";
import { MovedNote } from "./moved-note.tsx";
import { PlanView } from "./plan-view.tsx";
import { commitLines } from "./shell-lines.ts";
import { usePlan } from "./use-plan.ts";
import type { LookedProofs } from "./use-proofs.ts";

type ConnectProblem = Exclude<ConnectOutcome, "connected" | "cancelled">;

const PROBLEMS = {
  "no-clone": "publishing.noClone",
  "not-permitted": "publishing.notPermitted",
  "no-posts": "publishing.noPosts",
} as const satisfies Record<ConnectProblem, string>;

/** The clone of the site on this computer: connected, asked for again, and written into. */
export function CloneWay({
  clone,
  proofs,
}: {
  readonly clone: CloneService;
  readonly proofs: LookedProofs | null;
}) {
  const { t } = useTranslation();
  const { status, name } = useStore(clone.store);
  const [told, setTold] = useState<ConnectProblem | null>(null);
  const connect = async () => {
    const outcome = await clone.connect();
    setTold(outcome === "connected" || outcome === "cancelled" ? null : outcome);
  };
  const allow = async () => setTold((await clone.allow()) ? null : "not-permitted");
  if (status === "unsupported") return <p className="out-lead">{t("publishing.unsupported")}</p>;
  const problem = told && (
    <p className="out-lead tone-warn" role="alert">
      {t(PROBLEMS[told], { name })}
    </p>
  );
  if (status === "ready")
    return (
      <Ready clone={clone} proofs={proofs} name={name} problem={problem} onAnother={connect} />
    );
  return (
    <>
      <h3>{status === "asks" ? name : t("publishing.connectTitle")}</h3>
      <p className="out-lead">
        {status === "asks" ? t("publishing.asks", { name }) : t("publishing.connectText")}
      </p>
      {problem}
      <div className="dialog-foot">
        {status === "asks" && (
          <Button className="first" onClick={() => void connect()}>
            {t("publishing.another")}
          </Button>
        )}
        <Button onClick={() => showPublishing(false)}>{t("common.close")}</Button>
        {status === "asks" ? (
          <Button look="primary" onClick={() => void allow()}>
            {t("publishing.allow", { name })}
          </Button>
        ) : (
          <Button look="primary" onClick={() => void connect()}>
            {t("publishing.connect")}
          </Button>
        )}
      </div>
    </>
  );
}

function writeName(t: TFunction, count: number, gone: number): string {
  const write = t("publishing.write", { count });
  return gone === 0 ? write : t("publishing.writeAndTake", { write, count: gone });
}

function Ready({
  clone,
  proofs,
  name,
  problem,
  onAnother,
}: {
  readonly clone: CloneService;
  readonly proofs: LookedProofs | null;
  readonly name: string;
  /** What was wrong with the folder that was chosen last. */
  readonly problem: ReactNode;
  readonly onAnother: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const { looked, again } = usePlan(clone.plan);
  const failure = looked?.failure ?? null;
  const [moved, setMoved] = useState(false);
  const [message, setMessage] = useUnfinishedOfIssue("message");
  const [written, setWritten] = useState<{
    readonly lines: string;
    readonly count: number;
  } | null>(null);
  if (written)
    return (
      <>
        <h3>{t("publishing.written", { count: written.count })}</h3>
        <LinesToCopy lead={t("publishing.commit")} lines={written.lines} />
        <div className="dialog-foot">
          <Button look="primary" onClick={() => showPublishing(false)}>
            {t("common.close")}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <h3>
        {name}{" "}
        <Button size="small" look="text" onClick={() => void onAnother().then(again)}>
          {t("publishing.another")}
        </Button>
      </h3>
      {problem}
      {failure !== null && (
        <p className="out-lead tone-warn" role="alert">
          {t("publishing.unreadable", { reason: failure })}
        </p>
      )}
      {looked?.found && (
        <PlanView
          key={looked.id}
          place={clone}
          theirName={t("publishing.inClone")}
          plan={looked.found}
          proofs={proofs}
          message={message}
          onMessage={setMessage}
          order={() => t("publishing.order")}
          linesAgain={(paths, usual) => {
            const last = clone.lastWrite() ?? { paths, gone: [], message: usual };
            return commitLines(last.paths, last.message, last.gone);
          }}
          writeName={(count, gone) => writeName(t, count, gone)}
          onMoved={() => {
            setMoved(true);
            again();
          }}
          onWritten={({ paths, gone, message: said }) => {
            setMessage(null);
            setWritten({ lines: commitLines(paths, said, gone), count: paths.length });
          }}
        >
          {moved && <MovedNote />}
        </PlanView>
      )}
    </>
  );
}
