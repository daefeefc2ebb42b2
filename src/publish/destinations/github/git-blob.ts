import { joinBytes } from "../../join-bytes.ts";

/** What git knows a file of these bytes by. Needs a page that browsers hold for safe, as the token does. */
export async function gitBlobId(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", joinBytes([head, bytes])));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
