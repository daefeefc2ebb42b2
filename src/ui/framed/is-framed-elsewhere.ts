/** Whether another origin shows this page inside its own, where it might lead hands by what it lays over it. */
export function isFramedElsewhere(window: Pick<Window, "top" | "self">): boolean {
  if (window.top === window.self) return false;
  try {
    return window.top?.location.origin !== window.self.location.origin;
  } catch {
    return true;
  }
}
