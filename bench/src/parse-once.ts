import { parseTranscript } from "@colloquy/transcript-parser";
import { growingDocument } from "./growing-document.js";

/** Parses a document of so many megabytes once and prints the peak memory of this process in megabytes. */
const megabytes = Number(process.argv[2]);
const bytes = megabytes > 0 ? growingDocument(megabytes) : new TextEncoder().encode("Ann: Why?\n\nBo: Because.\n");
const { transcripts } = await parseTranscript(bytes);
if (transcripts[0].turns.length === 0) throw new Error("Nothing was parsed.");
console.log((process.resourceUsage().maxRSS / 1024).toFixed(1));
