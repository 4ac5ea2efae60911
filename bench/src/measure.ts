/** How long something takes: the middle of several runs. */
export interface Measurement {
  /** Median CPU time of one call, user and system, in milliseconds. */
  readonly cpuMs: number;
  readonly runs: number;
}

const WARM_UP_MS = 200;
const MEASURE_MS = 800;
const MIN_RUNS = 5;

/**
 * Measures the CPU time of a function in this process: it is called until it is warm, then in batches long enough to
 * be timed, and the median of the batches is taken.
 */
export function measure(run: () => unknown): Measurement {
  const once = warmUp(run);
  const batch = Math.max(1, Math.round(20 / Math.max(once, 0.001)));
  const batches = Math.max(MIN_RUNS, Math.round(MEASURE_MS / (batch * once)));
  const times: number[] = [];
  for (let index = 0; index < batches; index += 1) {
    const start = process.cpuUsage();
    for (let call = 0; call < batch; call += 1) run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000 / batch);
  }
  times.sort((a, b) => a - b);
  return { cpuMs: times[times.length >>> 1] ?? NaN, runs: batches * batch };
}

/** Calls until the time is up; returns milliseconds of one call. */
function warmUp(run: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  while (calls < 3 || performance.now() - start < WARM_UP_MS) {
    run();
    calls += 1;
    if (performance.now() - start > WARM_UP_MS * 10) break;
  }
  return (performance.now() - start) / calls;
}
