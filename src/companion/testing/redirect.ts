import type { ServerResponse } from "node:http";

/** Answers with the way to another address. */
export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location });
  response.end();
}
