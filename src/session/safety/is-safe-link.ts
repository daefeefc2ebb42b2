import { IS_RECORD } from "../../store/second-copy/copied-records.ts";

/** Whether a record from outside is a link to somewhere, and no script. */
export function isSafeLink(record: unknown): boolean {
  return IS_RECORD.caught(record) && [record.href, record.original].every(leadsSomewhere);
}

/** Read as the browser reads it: it leaves out lines and tabs within a scheme. */
function leadsSomewhere(address: string): boolean {
  const base = "https://link.invalid";
  if (!URL.canParse(address, base)) return true;
  return ["http:", "https:", "mailto:"].includes(new URL(address, base).protocol);
}
