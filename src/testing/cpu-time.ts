/**
 * Milliseconds of processor time that this process has used. Tests that bound how long a hostile input may take measure
 * by it, since a busy machine makes the clock run on but not this.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
