import type { Plugin } from "vite";
import { PAGE_POLICY } from "./page-policy.ts";

/** What every file is answered with: no guessing of types, no part in another page's window, no address told. */
const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
} as const;

/** Of the page: nobody shows it in a frame. */
const OF_PAGE = { "content-security-policy": `${PAGE_POLICY}; frame-ancestors 'none'` } as const;
/** The frame of a remote picture has a policy of its own, and stands in Galley's page alone. */
const OF_PICTURE_FRAME = { "content-security-policy": "frame-ancestors 'self'" } as const;
/** What is made of the sources is asked for by Galley's page alone. */
const OF_PARTS = { "cross-origin-resource-policy": "same-origin" } as const;

/** The headers by path, in the form that Netlify, Cloudflare Pages and others read from a file of this name. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/*": EVERYWHERE,
  "/": OF_PAGE,
  "/index.html": OF_PAGE,
  "/remote-image.html": OF_PICTURE_FRAME,
  "/assets/*": OF_PARTS,
};

/** The headers of an address's path. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const fits = (pattern: string): boolean =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  return Object.assign({}, ...Object.keys(HEADERS).map((key) => (fits(key) ? HEADERS[key] : {})));
}

/** The headers as the text of a `_headers` file. */
export function headersFile(): string {
  const lines = Object.entries(HEADERS).flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join("\n")}\n`;
}

/**
 * Puts the policy into the built page, so that it holds on any static host (the development server needs inline
 * scripts), answers with all headers under `npm start`, and puts a `_headers` file for hosts that read one into the build.
 */
export function pageHeaders(): Plugin {
  return {
    name: "galley:page-headers",
    apply: (_, { command, isPreview }) => command === "build" || isPreview === true,
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: PAGE_POLICY },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        response.setHeaders(new Map(Object.entries(headersOf(pathname))));
        next();
      });
    },
  };
}
