import { createStore, type StoreApi } from "zustand/vanilla";
import type { GitHubApi } from "../../publish/destinations/github/github-api.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { GitHubState } from "./publishing-state.ts";

/** A repository with the way to it. */
interface GitHubConnection {
  readonly api: GitHubApi;
  readonly repository: string;
  readonly formerName: string | null;
}

/** The repositories that are connected in this sitting: each newsletter has its own. */
export interface GitHubConnections {
  /** Shows the one of the open issue's newsletter. */
  readonly store: StoreApi<GitHubState>;
  /** The id of that newsletter's profile; "" where no issue is open. */
  readonly newsletter: () => string;
  readonly current: () => GitHubConnection | null;
  /** null ends it, and with it the token. */
  readonly set: (newsletter: string, connection: GitHubConnection | null) => void;
}

export function createGitHubConnections(openIssue: OpenIssueStore): GitHubConnections {
  const connections = new Map<string, GitHubConnection>();
  const store = createStore<GitHubState>()(() => ({ repository: null, formerName: null }));
  const newsletter = (): string => {
    const { current } = openIssue.getState();
    return current.kind === "open" ? current.profile.id : "";
  };
  const current = (): GitHubConnection | null => connections.get(newsletter()) ?? null;
  const show = (): void => {
    const { repository = null, formerName = null } = current() ?? {};
    store.setState({ repository, formerName });
  };
  let shownFor = newsletter();
  openIssue.subscribe(() => {
    if (newsletter() === shownFor) return;
    shownFor = newsletter();
    show();
  });
  return {
    store,
    newsletter,
    current,
    set(id, connection) {
      if (connection) connections.set(id, connection);
      else connections.delete(id);
      show();
    },
  };
}
