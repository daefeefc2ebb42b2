import type { Surroundings } from "../metadata/network.ts";

/** What came of asking a service. */
export type Reply =
  | { readonly kind: "json"; readonly value: unknown; readonly headers: Headers }
  /** It answers, but not with what was asked for. */
  | { readonly kind: "status"; readonly status: number; readonly headers: Headers }
  /** It answers with something that is no JSON, or too much of it. */
  | { readonly kind: "unreadable" }
  /** It does not answer: nobody is there, it takes too long, or the browser does not let it. */
  | { readonly kind: "silent" };

/** Answers have some kilobytes; a paper with a thousand authors has some hundred. */
const LONGEST_ANSWER = 2_000_000;

/**
 * Asks for JSON, with nothing sent that says who asks. Never rejects.
 *
 * @param patience milliseconds for the whole of the answer
 * @param ending aborts the question, whose reply then is `silent`
 * @param longest characters of an answer that is read
 */
export async function askJson(
  { fetch, clock }: Pick<Surroundings, "fetch" | "clock">,
  address: string,
  patience: number,
  ending: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
  longest = LONGEST_ANSWER,
): Promise<Reply> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const cancel = clock.later(patience, abort);
  ending.addEventListener("abort", abort);
  try {
    const response = await fetch(address, {
      headers: { accept: "application/json", ...headers },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: controller.signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: "status", status: response.status, headers: response.headers };
    }
    const text = await boundedText(response, longest);
    if (text === null) return { kind: "unreadable" };
    return { kind: "json", value: parsed(text), headers: response.headers };
  } catch (error) {
    return { kind: error instanceof SyntaxError ? "unreadable" : "silent" };
  } finally {
    cancel();
    ending.removeEventListener("abort", abort);
  }
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** null where it is longer than answers are. */
async function boundedText(response: Response, longest: number): Promise<string | null> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const read = async (text: string): Promise<string | null> => {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    const longer = text + decoder.decode(value, { stream: true });
    if (longer.length <= longest) return read(longer);
    await reader.cancel();
    return null;
  };
  return read("");
}
