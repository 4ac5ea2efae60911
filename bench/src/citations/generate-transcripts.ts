import type { Metadata, Transcript } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";

const SYLLABLES = ["ba", "lo", "ri", "ten", "mak", "shu", "vor", "el", "qui", "dan", "mer", "os", "ka"];
const TITLE_WORDS = ["harbour", "rope", "winter", "bridge", "letters", "silence", "market", "glass", "night", "ferry"];
const TURNS = 20;

/** How the conversations appeared: a magazine, a journal, a newspaper, a programme, an archive, a room, nowhere. */
const APPEARANCES: readonly ((year: number, index: number) => Pick<Metadata, "genre" | "publications" | "event" | "place" | "date">)[] = [
  (year, index) => ({ genre: "interview", ...printed("magazine", { container: `The ${word(index)} Review`, issue: `${(index % 12) + 1}`, date: `${year}-03` }) }),
  (year, index) => ({ genre: "interview", ...printed("journal", { container: `Journal of ${word(index)}`, volume: `${(index % 40) + 1}`, issue: "2", pages: "101-119", date: `${year}` }) }),
  (year, index) => ({ genre: "interview", ...printed("daily newspaper", { container: `The ${word(index)} Post`, date: `${year}-06-1${index % 10}`, url: `https://example.org/${index}` }) }),
  (year, index) => ({ genre: "podcast", ...printed("podcast", { container: `${word(index)} Hour`, issue: `${index % 90}`, date: `${year}-11-05` }) }),
  (year, index) => ({ genre: "oral-history", date: `${year}-09-21`, publications: [{ relation: "original", carrier: true, archive: `${word(index)} Library`, archiveLocation: `tape ${index % 50}` }] }),
  (year) => ({ genre: "press-conference", date: `${year}-01-15`, event: "Harbour Week", place: "Port Ellery", publications: [] }),
  (year) => ({ genre: "interview", date: `${year}-02-08`, publications: [] }),
];

function printed(description: string, more: Omit<Metadata["publications"][number], "relation" | "carrier" | "description">): Pick<Metadata, "publications"> {
  return { publications: [{ relation: "original", carrier: true, description, ...more }] };
}

/** Conversations between made-up people, each of its own text, parsed; the same ones for the same numbers. */
export function generateTranscripts(count: number): Transcript[] {
  return Array.from({ length: count }, (_, index) => {
    const [asked, asker] = [personOf(index * 7 + 1), personOf((index * 3) % 500)];
    const lines = Array.from({ length: TURNS }, (__, turn) => `${turn % 2 === 0 ? asker.family : asked.family}: ${sentence(index * TURNS + turn)}`);
    const appearance = APPEARANCES[index % APPEARANCES.length]?.(1960 + (index % 60), index) ?? { publications: [] };
    const { transcripts } = parseTranscriptText(`${lines.join("\n\n")}\n`, {
      metadata: {
        title: `${word(index)} and ${word(index * 3 + 1)}, ${index}`,
        contributors: [
          { name: asked, role: "interviewee", description: "ropemaker" },
          { name: asker, role: "interviewer" },
        ],
        ...appearance,
      },
    });
    return transcripts[0];
  });
}

function personOf(index: number): { full: string; given: string; family: string } {
  const [given, family] = [nameOf(index % 89), nameOf(index + 89)];
  return { full: `${given} ${family}`, given, family };
}

function nameOf(index: number): string {
  let [name, rest] = ["", index];
  do {
    name += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function word(index: number): string {
  const found = TITLE_WORDS[index % TITLE_WORDS.length] ?? "";
  return found.charAt(0).toUpperCase() + found.slice(1);
}

function sentence(index: number): string {
  return `In the year of the ${word(index)} we had ${index} ${word(index * 7 + 3).toLowerCase()}s, and that was all there was to say of it.`;
}
