/** The profile that most of these issues have; `preferred` where there are none. */
export function usualProfile(
  issues: readonly { readonly profileId: string }[],
  preferred: string,
): string {
  const counts = new Map<string, number>();
  for (const { profileId } of issues) counts.set(profileId, (counts.get(profileId) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? preferred;
}
