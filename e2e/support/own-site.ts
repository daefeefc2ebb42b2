import { createServer } from "node:http";

/** What another site answers to every request. */
interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a page of another site, on a port of its own, while `work` lasts, which is told the site's address. */
export async function withSite<Result>(
  { html, headers = {} }: Page,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the site is not served");
    return await work(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
