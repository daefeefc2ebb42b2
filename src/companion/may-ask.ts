import type { IncomingMessage } from "node:http";
import { BlockList, isIPv4, isIPv6 } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Whether a request comes from Galley's own page in a browser of this machine. `x-galley` cannot be sent by another
 * origin without being asked about first, `Sec-Fetch-Site` cannot be set by a page at all, and a name in `Host` that is
 * not this machine's is that of a page whose name was made to point here.
 */
export function mayAsk({ method, headers, socket }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    isLoopback(socket.remoteAddress ?? "") &&
    /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(headers.host ?? "") &&
    headers["x-galley"] === "1" &&
    headers["sec-fetch-site"] === "same-origin"
  );
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(plain)) return loopback.check(plain, "ipv4");
  return isIPv6(plain) && loopback.check(plain, "ipv6");
}
