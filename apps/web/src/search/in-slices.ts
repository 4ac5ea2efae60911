/** How long work may go on before the page can answer a person again, in milliseconds; a step is never cut. */
const SLICE_MS = 16;

/**
 * Does work that yields after each of its steps, and lets the page answer a person in between.
 *
 * @param onPause is given what was yielded last, before each pause
 * @returns what the work returns; null where it was stopped before its end
 */
export async function inSlices<Part, Result>(
  work: Generator<Part, Result>,
  signal: AbortSignal,
  onPause: (part: Part) => void,
): Promise<Result | null> {
  if (isStopped(signal)) return null;
  let begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    onPause(step.value);
    await nextTask();
    if (isStopped(signal)) return null;
    begun = performance.now();
  }
}

function isStopped({ aborted }: AbortSignal): boolean {
  return aborted;
}

/** A task of its own, behind what is waiting already. A message does not wait for a timer, as `setTimeout` would. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
