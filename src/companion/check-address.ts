import { ask } from "./ask.ts";
import type { World } from "./reach.ts";
import { Refusal, type RefusalCode } from "./refusal.ts";

/** As many as a DOI takes through its registry to a publisher who looks for cookies; browsers follow twenty. */
const MOST_REDIRECTS = 10;
/** What part of its patience HEAD is given: a server that does not know it may say nothing at all. */
const FOR_HEAD = 0.4;

export interface Checked {
  readonly status: number;
  /** Where the redirects led to. */
  readonly url: string;
  /** Whether each redirect on the way, if any, was one for good. */
  readonly forGood: boolean;
}

/**
 * Asks whether an address still answers: by HEAD, and, since many servers answer that wrongly or not at all, by GET
 * where HEAD failed. The body is not read. Takes no longer than the world has patience for one question and a half.
 *
 * @throws Refusal
 */
export async function checkAddress(address: string, world: World): Promise<Checked> {
  const look = async (method: "HEAD" | "GET", patience: number): Promise<Checked> => {
    const signal = AbortSignal.timeout(patience);
    const said = await ask(method, address, world, signal, MOST_REDIRECTS);
    said.message.destroy();
    return { status: said.status, url: said.url.href, forGood: said.forGood };
  };
  const checked = await look("HEAD", world.patience * FOR_HEAD).catch((error: unknown) => {
    if (error instanceof Refusal && MAY_BE_OF_HEAD.has(error.code)) return null;
    throw error;
  });
  return checked && checked.status < 400 ? checked : look("GET", world.patience);
}

const MAY_BE_OF_HEAD: ReadonlySet<RefusalCode> = new Set([
  "no-answer",
  "too-slow",
  "too-many-redirects",
]);
