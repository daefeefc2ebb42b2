/** Whether an address holds the bytes of its picture itself. */
export function holdsBytes(address: string): boolean {
  return /^\s*data:/i.test(address);
}
