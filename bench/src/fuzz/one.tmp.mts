import { parseTranscript } from "@colloquy/transcript-parser";
import { HOSTILE_INPUTS } from "/work/main/packages/transcript-parser/src/hostile-input.test-data.ts";
const [name, size] = process.argv.slice(2);
const input = HOSTILE_INPUTS.find((i) => i.name === name) ?? HOSTILE_INPUTS.find((i) => i.name.includes(name));
const text = input.make(Number(size));
const s = performance.now(); const r = await parseTranscript(text, { fileName: input.fileName });
console.log(input.name, text.length, Math.round(performance.now() - s), "ms turns", r.transcripts[0].turns.length, r.transcripts[0].speakers.length);
