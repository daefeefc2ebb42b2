/** Whether a path of a zip would lead out of the folder it is unpacked into, on any system, or is no path at all. */
export function leadsOutside(path: string): boolean {
  return /[\\\0]|^\/|^[a-z]:|(?:^|\/)\.\.?(?:\/|$)/i.test(path) || path === "__proto__";
}
