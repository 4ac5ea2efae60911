import { clockTime } from "../reading/clock.js";
import type { Fact } from "../reading/fact.js";
import type { Reading, ReadingBlock, ReadingGroup, ReadingTurn, TurnPart } from "../reading/reading.js";
import type { Topic } from "../reading/topics.js";
import { joinInlines } from "./emphasis.js";
import { atLineStart, escapeMarkdown } from "./escape-markdown.js";

/** A transcript as a Markdown document: heading, facts, turns by exchanges, notes, and where it all comes from. */
export function writeReading(reading: Reading): string {
  const blocks = [
    `# ${headingText(reading.title)}`,
    factList(reading.facts),
    ...reading.groups.flatMap(writeGroup),
    ...(reading.groups.length > 0 ? ["* * *"] : []),
    factList(reading.provenance),
    ...reading.notes.map(writeNote),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Text in a heading of one line, where `#` at the end would be taken for a sign. */
function headingText(text: string): string {
  return atLineStart(escapeMarkdown(text)).replace(/([^\\])#$/, "$1\\#");
}

function factList(facts: readonly Fact[]): string {
  return facts
    .map(({ name, value, addresses }) => {
      const words = [...(value === "" ? [] : [escapeMarkdown(value)]), ...addresses.map(writeAddress)];
      return `- **${escapeMarkdown(name)}:** ${words.join(", ")}`;
    })
    .join("\n");
}

/** An address of the web is a link; anything else is text. */
function writeAddress(address: string): string {
  return /^https?:\/\/[^\s<>\\&\0\p{Surrogate}]+$/iu.test(address) ? `<${address}>` : escapeMarkdown(address);
}

function writeGroup({ exchange, blocks }: ReadingGroup): string[] {
  const heading = exchange === null ? [] : [`## Exchange ${exchange.ordinal}`];
  const followUp = exchange?.followUpOf ?? null;
  return [
    ...heading,
    ...(followUp === null ? [] : [`Follows exchange ${followUp}.`]),
    ...topicLine(exchange?.topics ?? []),
    ...blocks.flatMap(writeBlock),
  ];
}

function topicLine(topics: readonly Topic[]): string[] {
  if (topics.length === 0) return [];
  return [`Topics: ${topics.map(({ label, score }) => `${escapeMarkdown(label)} ${score.toFixed(2)}`).join("; ")}`];
}

function writeBlock(block: ReadingBlock): string[] {
  if (block.kind === "turn") return writeTurn(block);
  if (block.kind === "note") return [noteSign(block.number)];
  const paragraphs = block.paragraphs.map(escapeMarkdown);
  if (block.of !== "stage-direction") return [paragraphs.map((text) => `> ${atLineStart(text)}`).join("\n>\n")];
  return paragraphs.map((text) => joinInlines([{ text: atLineStart(text), isItalic: true }]));
}

function writeTurn({ ordinal, speaker, startMs, topics, paragraphs }: ReadingTurn): string[] {
  const who = escapeMarkdown((speaker ?? "").trim() || "Not named");
  const head = [`**${who}**`, String(ordinal), ...(startMs === null ? [] : [clockTime(startMs)])].join(" · ");
  return [head, ...topicLine(topics), ...paragraphs.map(writeParagraph).filter((text) => text !== "")];
}

function writeParagraph(parts: readonly TurnPart[]): string {
  const inlines = parts.map((part) =>
    part.kind === "note"
      ? { text: noteSign(part.number), isItalic: false }
      : { text: escapeMarkdown(part.text), isItalic: part.kind === "stage-direction" },
  );
  return atLineStart(joinInlines(inlines));
}

function noteSign(number: number): string {
  return `[^${number}]`;
}

/** A footnote; paragraphs after the first are indented. */
function writeNote(paragraphs: readonly string[], index: number): string {
  const [first = "", ...rest] = paragraphs.map((text) => atLineStart(escapeMarkdown(text)));
  return [`${noteSign(index + 1)}: ${first}`, ...rest.map((text) => `    ${text}`)].join("\n\n");
}
