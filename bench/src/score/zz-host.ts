import { parseTranscript } from "@colloquy/transcript-parser";
import { checkInvariants } from "@colloquy/corpus-schema";
import { HOSTILE_INPUTS } from "../../../packages/transcript-parser/src/hostile-input.test-data.js";
const out: string[] = [];
for (const { name, make, fileName } of HOSTILE_INPUTS) {
  const times: number[] = [];
  for (const n of [40_000, 160_000]) {
    const text = make(n);
    const t = performance.now();
    const r = await parseTranscript(text, { fileName });
    const t2 = performance.now();
    for (const tr of r.transcripts) checkInvariants(tr);
    times.push(t2 - t, performance.now() - t2);
  }
  const [a, b, c, d] = times as [number, number, number, number];
  if (c + d > 250) console.log(name, times.map((x) => x.toFixed(0)).join(" "), "growth", (c / a).toFixed(1), (d / b).toFixed(1));
}
