/** Opens an address of the document in a tab of its own that knows nothing of this one; only the web and mail. */
export function openAddress(address: string): void {
  if (/^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener,noreferrer");
}
