/** What a function made, and the CPU time that it took in this process, user and system, in milliseconds. */
export interface Timed<T> {
  readonly made: T;
  readonly cpuMs: number;
}

/** Calls a function once and takes its CPU time. */
export function timed<T>(run: () => T): Timed<T> {
  const start = process.cpuUsage();
  const made = run();
  const { user, system } = process.cpuUsage(start);
  return { made, cpuMs: (user + system) / 1000 };
}
