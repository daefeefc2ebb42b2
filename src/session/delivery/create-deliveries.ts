import type { StoreApi } from "zustand/vanilla";
import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { Message } from "../../store/channel.ts";
import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { putFacts, readFacts } from "../../store/facts.ts";
import type { InboxLink, InboxState } from "../inbox/inbox-state.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import { askTabs } from "./ask-tabs.ts";
import { answerWhereSent, askWhereSent } from "./where-sent.ts";
import type { Deliveries, DeliveryOutcome } from "./delivery.ts";

/** Milliseconds in which another tab must have answered, and those in which it must have read what it is to show. */
const ANSWERS_WITHIN = 300;
const READS_WITHIN = 5_000;

/** Hands links over that came with Galley's address: to the disk first, then to the tab that shows them. */
export function createDeliveries(
  environment: Environment,
  database: Database,
  events: Events,
  {
    inbox,
    archive,
    openIssue,
  }: {
    readonly inbox: StoreApi<InboxState>;
    readonly archive: StoreApi<ArchiveState>;
    readonly openIssue: StoreApi<OpenIssueState>;
  },
): Deliveries {
  const { clock, loadLinks } = environment;
  const keepFacts = createKeepFacts(clock, database);

  /** Those of the links that are known here, in the order of the ids. */
  function linksOf(ids: readonly string[]): readonly InboxLink[] {
    const { waiting } = inbox.getState();
    return ids.flatMap((id) => waiting.find((link) => link.id === id) ?? []);
  }

  async function isAnyoneElse(ids: readonly string[], isNew: boolean): Promise<boolean> {
    const question = { kind: "anyone", ids, isNew } as const;
    const isHere = ({ kind }: Message) => (kind === "here" ? true : undefined);
    return (await askTabs({ clock, events }, question, ANSWERS_WITHIN, isHere)) !== null;
  }

  /** Resolves when this tab has read these links from the disk, or gives up. */
  function read(ids: readonly string[]): Promise<readonly InboxLink[]> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (linksOf(ids).length === ids.length) end();
      };
      const end = (): void => {
        forget();
        stop();
        resolve(linksOf(ids));
      };
      const forget = inbox.subscribe(look);
      const stop = clock.later(READS_WITHIN, end);
      look();
    });
  }

  return {
    async deliver(address, { ask }): Promise<DeliveryOutcome> {
      try {
        const { identityOf, readDelivery } = await loadLinks();
        const delivery = readDelivery(address);
        if (delivery === null) return { kind: "nothing" };
        if (delivery.kind === "refused") return delivery;
        for (const { href } of delivery.links.slice(0, 1))
          // They are a convenience: without them the link is added all the same.
          await keepFacts(identityOf(href)?.key ?? null, delivery.facts).catch(() => undefined);
        const outcome = await inbox.getState().addLinks(delivery.links, delivery.from);
        if (!outcome.ok) return { kind: "failed", failure: outcome.failure };
        const ids = [...outcome.added, ...outcome.known];
        const isNew = outcome.added.length > 0;
        const elsewhere = ask && (await isAnyoneElse(ids, isNew));
        return { kind: "added", links: linksOf(ids), isNew, elsewhere };
      } catch (error) {
        return { kind: "failed", failure: failureOf(error) };
      }
    },
    whereSent: ({ key }) => askWhereSent(clock, events, key),
    onDelivered(show) {
      const endAnswers = answerWhereSent(events, archive, openIssue);
      const off = events.on((message, own) => {
        if (message.kind !== "anyone" || own) return;
        events.emit({ kind: "here" });
        const { ids, isNew } = message;
        void read(ids).then((links) => links.length > 0 && show({ links, isNew }));
      });
      return () => {
        endAnswers();
        off();
      };
    },
  };
}

/**
 * Keeps what a page said of itself, as if it had been asked. Of papers, repositories and the like their own services
 * know more; and what is known already is not given up for what anybody may write into an address.
 */
function createKeepFacts(clock: Clock, database: Database) {
  return async (key: string | null, facts: LinkFacts | null): Promise<void> => {
    if (!facts || !key?.startsWith("page:")) return;
    if ((await readFacts(database, [key])).get(key)?.facts) return;
    await putFacts(database, { key, facts, from: "page", at: clock.now() });
  };
}
