import { METADATA_HOSTS } from "../links/metadata/index.ts";

/**
 * What the built page may do. Nothing from elsewhere runs, and nothing is fetched but titles and facts of links from the
 * hosts of one list: remote pictures are shown by `public/remote-image.html`, a sandboxed frame with a policy of its own,
 * and only where the reader allowed them.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  `connect-src 'self' ${METADATA_HOSTS.map((host) => `https://${host}`).join(" ")}`,
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Only prosemirror-view's reading of pasted HTML (into a detached document) and DOMPurify make HTML from text;
  // galley-worker names the scripts that run beside the page: what indexes the archive, what makes pictures smaller, and
  // what keeps the app for when there is no line.
  "trusted-types ProseMirrorClipboard dompurify galley-worker",
].join("; ");
