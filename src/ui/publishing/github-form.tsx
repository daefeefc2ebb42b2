import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GitHubRefusal, GitHubService } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";
import { GitHubLink } from "./committed.tsx";
import { RefusalNote } from "./refusal-note.tsx";
import { SheetFoot } from "./sheet-foot.tsx";

/** Which repository, and the token for this sitting. Nothing is sent before the button is pressed. */
export function GitHubForm({ gitHub }: { readonly gitHub: GitHubService }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useUnfinishedOfIssue("repository");
  const usual = useUsual(gitHub);
  const [token, setToken] = useState("");
  const [refusal, setRefusal] = useState<GitHubRefusal | null>(null);
  const [isAsking, setAsking] = useState(false);
  const text = typed ?? usual;
  const repository = gitHub.repositoryOf(text);
  const isNone = repository === null && text.trim() !== "";
  const connect = async () => {
    if (repository === null || token.trim() === "") return;
    setAsking(true);
    const refused = await gitHub.connect(repository, token);
    if (!refused) setTyped(null);
    setRefusal(refused);
    setAsking(false);
  };
  return (
    <>
      <h3>{t("publishing.github.title")}</h3>
      <ol className="out-steps">
        <li>
          <FormRow
            label={t("publishing.github.repository")}
            {...(isNone
              ? { error: t("publishing.github.noRepository") }
              : { hint: t("publishing.github.repositoryHint") })}
          >
            {(names) => (
              <input
                {...names}
                className="field"
                data-face="code"
                value={text}
                spellCheck={false}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </FormRow>
        </li>
        <MakeToken gitHub={gitHub} repository={repository} />
        <li>
          <TokenField token={token} onToken={setToken} onEnter={() => void connect()} />
        </li>
      </ol>
      <SheetFoot
        above={
          refusal && (
            <RefusalNote
              refusal={refusal}
              repository={repository ?? ""}
              branch=""
              tokenForm={gitHub.tokenForm(repository ?? "")}
              onAgain={() => void connect()}
            />
          )
        }
      >
        <Button
          look="primary"
          disabled={repository === null || token.trim() === "" || isAsking}
          onClick={() => void connect()}
        >
          {t("publishing.github.connect")}
        </Button>
      </SheetFoot>
    </>
  );
}

function MakeToken({
  gitHub,
  repository,
}: {
  readonly gitHub: GitHubService;
  /** null while it is not typed. */
  readonly repository: string | null;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{t("publishing.github.makeToken")}</span>
      <dl className="out-scopes">
        <dt>{t("publishing.github.permission")}</dt>
        <dd>
          <code>Contents: Read and write</code>
        </dd>
        <dt>{t("publishing.github.repository")}</dt>
        <dd>{t("publishing.github.alone", { repository: repository ?? "…" })}</dd>
        <dt>{t("publishing.github.expires")}</dt>
        <dd>{t("publishing.github.days")}</dd>
      </dl>
      {repository !== null && (
        <GitHubLink href={gitHub.tokenForm(repository)} name={t("publishing.github.openForm")} />
      )}
    </li>
  );
}

function TokenField({
  token,
  onToken,
  onEnter,
}: {
  readonly token: string;
  readonly onToken: (token: string) => void;
  readonly onEnter: () => void;
}) {
  const { t } = useTranslation();
  return (
    <FormRow label={t("publishing.github.token")} hint={t("publishing.github.keptHint")}>
      {(names) => (
        <input
          {...names}
          className="field"
          data-face="code"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          onChange={({ target }) => onToken(target.value)}
          onKeyDown={({ key }) => key === "Enter" && onEnter()}
        />
      )}
    </FormRow>
  );
}

/** The repository that was used last, or that the clone comes from; "" until it is known. */
function useUsual(gitHub: GitHubService): string {
  const [usual, setUsual] = useState("");
  useEffect(() => {
    let stale = false;
    void gitHub.proposed().then((repository) => !stale && setUsual(repository));
    return () => {
      stale = true;
    };
  }, [gitHub]);
  return usual;
}
