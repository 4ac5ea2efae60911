import fc from "fast-check";
import { readDocument, type ReadTranscript } from "../reading/read-document.js";

/** Reads a text as the page does. */
export async function readText(text: string): Promise<ReadTranscript> {
  return (await readDocument(text, () => undefined)).transcripts[0];
}

const NAMES = ["Ann Ash", "Bo Birch", "Cy Cole", "Dee Dorn"];
const WORDS = ["trade", "Élan", "elan", "it’s", "border", "China", "security", "a", "growth,", "No.", "1.5", "nuclear weapons", "—", "(and)"];

/** Conversations of up to four people, about things that have topics. */
export const conversations: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat(NAMES.length - 1), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })), { minLength: 2, maxLength: 12 })
  .map((turns) => turns.map(([who, words]) => `${NAMES[who] ?? ""}: So ${words.join(" ")}?\n`).join("\n"));
