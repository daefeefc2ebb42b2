import { ask } from "./ask.ts";
import type { World } from "./reach.ts";

export interface Checked {
  readonly status: number;
  /** Where the redirects led to. */
  readonly url: string;
  /** Whether each redirect on the way, if any, was one for good. */
  readonly forGood: boolean;
}

/**
 * Asks whether an address still answers: by HEAD, and, since many servers answer that wrongly, by GET where HEAD failed.
 * The body is not read.
 *
 * @throws Refusal
 */
export async function checkAddress(address: string, world: World): Promise<Checked> {
  const signal = AbortSignal.timeout(world.patience);
  const look = async (method: "HEAD" | "GET"): Promise<Checked> => {
    const { message, status, url, forGood } = await ask(method, address, world, signal);
    message.destroy();
    return { status, url: url.href, forGood };
  };
  const checked = await look("HEAD");
  return checked.status < 400 ? checked : look("GET");
}
