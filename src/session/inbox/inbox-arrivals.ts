import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { mergeInboxLinks } from "../../store/inbox-links.ts";
import type { Environment } from "../environment/environment.ts";
import type { Joined } from "./arrivals.ts";
import type { InboxRecords } from "./inbox-records.ts";
import type { ArrivalWay, FoundLink, InboxCommands } from "./inbox-state.ts";
import { inSlices } from "./in-slices.ts";

/** How links come into the inbox, or past it into an issue. */
export function createInboxArrivals(
  environment: Environment,
  database: Database,
  records: InboxRecords,
): Pick<InboxCommands, "addLinks" | "addTransfer" | "keepPlaced"> {
  const { clock, newId, loadLinks } = environment;

  const addLinks: InboxCommands["addLinks"] = async (links, from) => {
    void environment.persist();
    try {
      const { added, known } = await addAll(links, from);
      return { ok: true, added, known };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };

  async function addAll(links: readonly FoundLink[], from: ArrivalWay): Promise<Joined> {
    const { arrivalOf, joinArrivals } = await loadLinks();
    const now = clock.now();
    const read = await inSlices(links, clock, (found) =>
      arrivalOf(found, from, { id: newId(), now }),
    );
    const arrivals = read.filter((arrival) => arrival !== null);
    let result: Joined = { records: [], added: [], known: [] };
    const kept = await mergeInboxLinks(database, (there, order) => {
      result = joinArrivals(there, arrivals, order);
      return result.records;
    });
    records.take(kept, result.added);
    return result;
  }

  return {
    addLinks,
    async addTransfer(incoming, from) {
      try {
        const { readIncoming } = await loadLinks();
        const { links, form, leftOut } = await readIncoming(incoming);
        if (form !== "found") return { ok: form };
        const outcome = await addLinks(links, from);
        return outcome.ok ? { ...outcome, leftOut } : outcome;
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    async keepPlaced(links, issueId, from) {
      try {
        const { arrivalOf } = await loadLinks();
        const now = clock.now();
        const arrivals = links.map(({ found, href, section }) => {
          const arrival = arrivalOf(found, from, { id: newId(), now });
          if (!arrival) return null;
          const rules = arrival.href === href ? arrival.rules : [];
          return { ...arrival, href, rules, placed: { issueId, section, at: now } };
        });
        const kept = arrivals.filter((arrival) => arrival !== null);
        const merged = await mergeInboxLinks(database, (_, order) =>
          kept.map((arrival, index) => ({ ...arrival, order: order + kept.length - 1 - index })),
        );
        records.take(merged);
        return { ok: true, ids: arrivals.map((arrival) => arrival?.id ?? null) };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
  };
}
