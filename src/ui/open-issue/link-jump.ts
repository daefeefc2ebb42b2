import { createStore } from "zustand/vanilla";
import { go } from "../routes/use-route.ts";

/** The link that is to be shown in an issue as soon as its text is there. */
interface Jump {
  readonly issueId: string;
  /** What the link is about; see `keyOfLink`. */
  readonly key: string;
}

const store = createStore<{ readonly jump: Jump | null }>(() => ({ jump: null }));

/** Goes to an issue, and there to the first link about this. */
export function jumpToLink(issueId: string, key: string): void {
  store.setState({ jump: { issueId, key } });
  go({ screen: "issue", id: issueId, part: "text" });
}

/** Calls `take` with what is to be shown in this issue, now and later, until the result is called. */
export function takeJumps(issueId: string, take: (key: string) => void): () => void {
  const look = (): void => {
    const { jump } = store.getState();
    if (jump?.issueId !== issueId) return;
    store.setState({ jump: null });
    take(jump.key);
  };
  look();
  return store.subscribe(look);
}
