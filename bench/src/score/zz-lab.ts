import { parseTranscript } from "@colloquy/transcript-parser";
for (const n of [40000,80000,160000]) {
const label = "Name".repeat(n / 4);
const t = performance.now();
await parseTranscript(`${label}: a?\nBo: b\n${label}: c?\nBo: d\n`, { fileName: "a.txt" });
console.log(n, performance.now() - t);
}
