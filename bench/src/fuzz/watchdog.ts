import { Worker } from "node:worker_threads";

/** Runs beside the parser, which blocks its own thread: where it hangs, nobody else could say at which document. */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  const beat = new Int32Array(workerData.shared);
  for (let last = -1; ; ) {
    Atomics.wait(beat, 1, 0, workerData.patienceMs);
    if (beat[1] !== 0) break;
    if (beat[0] === last) {
      writeSync(2, "\\nThe parse of document " + last + " does not end: --seed " + workerData.seed + " --index " + last + "\\n");
      process.kill(process.pid, "SIGKILL");
    }
    last = beat[0];
  }`;

/** Kills the process, and says where it was, when a document takes longer than the patience. */
export class Watchdog {
  readonly #beat: Int32Array;

  constructor(seed: number, patienceMs: number) {
    const shared = new SharedArrayBuffer(8);
    this.#beat = new Int32Array(shared);
    new Worker(WATCH, { eval: true, workerData: { shared, seed, patienceMs } }).unref();
  }

  /** Tells that a document is begun. */
  begin(index: number): void {
    this.#beat[0] = index;
  }

  end(): void {
    Atomics.store(this.#beat, 1, 1);
    Atomics.notify(this.#beat, 1);
  }
}
