import type { ContributorRole, Metadata, PersonName, Transcript } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";

const SYLLABLES = ["ba", "lo", "ri", "ten", "mak", "shu", "vor", "el", "qui", "dan", "mer", "os", "ka"];
const TITLE_WORDS = ["harbour", "rope", "winter", "bridge", "letters", "silence", "market", "glass", "night", "ferry"];
const TURNS = 20;

type Appearance = Pick<Metadata, "genre" | "publications"> & Partial<Pick<Metadata, "event" | "place" | "date" | "excerpted">>;

/** How the conversations appeared, by kind. */
const APPEARANCES: Readonly<Record<string, (year: number, index: number) => Appearance>> = {
  magazine: (year, index) => ({ genre: "interview", ...printed("magazine", { container: `The ${word(index)} Review`, issue: `${(index % 12) + 1}`, date: `${year}-03` }) }),
  journal: (year, index) => ({ genre: "interview", ...printed("journal", { container: `Journal of ${word(index)}`, volume: `${(index % 40) + 1}`, issue: "2", pages: "101-119", date: `${year}` }) }),
  newspaper: (year, index) => ({ genre: "interview", ...printed("daily newspaper", { container: `The ${word(index)} Post`, place: "Port Ellery", date: `${year}-06-1${index % 10}`, url: `https://example.org/${index}` }) }),
  reprint: (year, index) => ({
    genre: "interview",
    excerpted: true,
    publications: [
      { relation: "original", carrier: false, container: `${word(index)} Monthly`, description: "monthly", issue: "03", date: `${year}-02-18/${year}-03-02` },
      { relation: "reprint", carrier: true, container: `The ${word(index + 1)} Echo`, description: "newsletter", issue: "8", date: `${year}-03-02`, publisher: "Harbour Office", place: "Port Ellery" },
    ],
  }),
  podcast: (year, index) => ({ genre: "podcast", ...printed("podcast", { container: `${word(index)} Hour`, issue: `${index % 90}`, date: `${year}-11-05` }) }),
  broadcast: (year, index) => ({ genre: "broadcast", ...printed("television programme", { container: `Evening ${word(index)}`, publisher: "Channel Nine", date: `${year}-10-04` }) }),
  "oral-history": (year, index) => ({ genre: "oral-history", date: `${year}-09-21`, publications: [{ relation: "original", carrier: true, archive: `${word(index)} Library`, archiveLocation: `tape ${index % 50}` }] }),
  "press-conference": (year) => ({ genre: "press-conference", date: `${year}-01-15`, event: "Harbour Week", place: "Port Ellery", publications: [] }),
  hearing: (year, index) => ({ genre: "hearing", date: `${year}-06-11`, event: "Committee on Harbours", publications: [{ relation: "original", carrier: true, issue: `116-${index % 90}`, date: `${year}-06-11`, publisher: "State Printer", place: "Port Ellery" }] }),
  debate: (year) => ({ genre: "debate", date: `${year}-10-02`, event: "Mayoral Debate", place: "Town Hall", publications: [] }),
  panel: (year) => ({ genre: "panel", date: `${year}-03-22`, event: "Waterfront Days", place: "Port Ellery", publications: [] }),
  unpublished: (year) => ({ genre: "interview", date: `${year}-02-08`, publications: [] }),
};

/** The kinds, in the order in which they come. */
export const KINDS: readonly string[] = Object.keys(APPEARANCES);

function printed(description: string, more: Omit<Metadata["publications"][number], "relation" | "carrier" | "description">): Pick<Metadata, "publications"> {
  return { publications: [{ relation: "original", carrier: true, description, ...more }] };
}

/** Conversations between made-up people, each of its own text, parsed; the same ones for the same numbers. */
export function generateTranscripts(count: number): Transcript[] {
  return Array.from({ length: count }, (_, index) => {
    const [asked, asker] = [personOf(index * 7 + 1), personOf((index * 3) % 500)];
    const lines = Array.from({ length: TURNS }, (__, turn) => `${turn % 2 === 0 ? asker.family : asked.family}: ${sentence(index * TURNS + turn)}`);
    const appearance = APPEARANCES[KINDS[index % KINDS.length] ?? ""]?.(1960 + (index % 60), index) ?? { publications: [] };
    const { transcripts } = parseTranscriptText(`${lines.join("\n\n")}\n`, {
      retrievedAt: "2021-09-14",
      metadata: {
        title: `${word(index)} and ${word(index * 3 + 1)}: Talk ${index}`,
        contributors: contributorsOf(KINDS[index % KINDS.length] ?? "", asked, asker, index),
        ...appearance,
      },
    });
    return transcripts[0];
  });
}

/** Who takes part, by kind: who is asked and who asks, on air a host, in public a moderator or a chair. */
function contributorsOf(kind: string, asked: PersonName, asker: PersonName, index: number): Metadata["contributors"] {
  const [first, second] = ROLES[kind] ?? ["interviewee", "interviewer"];
  const third = THIRD_ROLES[kind];
  return [
    { name: asked, role: first, description: "ropemaker" },
    { name: asker, role: second },
    ...(third === undefined ? [] : [{ name: personOf(index + 311), role: third }]),
  ];
}

const ROLES: Readonly<Record<string, readonly [ContributorRole, ContributorRole]>> = {
  podcast: ["guest", "host"],
  broadcast: ["interviewee", "host"],
  hearing: ["witness", "chair"],
  debate: ["guest", "guest"],
  panel: ["guest", "guest"],
};
const THIRD_ROLES: Readonly<Record<string, ContributorRole>> = {
  journal: "translator",
  "oral-history": "transcriber",
  debate: "moderator",
  panel: "moderator",
};

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
