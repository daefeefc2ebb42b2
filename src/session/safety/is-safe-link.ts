import { IS_RECORD } from "../../store/second-copy/copied-records.ts";

/** Whether a record from outside is a link to somewhere, and no script. */
export function isSafeLink(record: unknown): boolean {
  return IS_RECORD.caught(record) && [record.href, record.original].every(leadsSomewhere);
}

function leadsSomewhere(address: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || ["http", "https", "mailto"].includes(scheme);
}
