import { textLink } from "@colloquy/corpus-schema";
import type { Fact } from "../reading/fact.js";
import { linesOf } from "../reading/paragraphs.js";
import type { Reading, ReadingBlock, ReadingExchange, ReadingGroup } from "../reading/reading.js";
import { languageAttribute } from "./language-attribute.js";
import { html, type Markup } from "./markup.js";
import { noteSign } from "./note-sign.js";
import type { PagePlace } from "./page-place.js";
import { topicList } from "./topic-list.js";
import { writeTurn } from "./write-turn.js";

/** So many characters of a question at most stand in the list of contents. */
const QUESTION = 160;

/** A transcript as a section of the page: heading, facts, contents, turns by exchanges, notes, provenance. */
export function writeTranscript(reading: Reading, place: PagePlace): Markup {
  const { prefix, level } = place;
  const { title, language, facts, groups, notes, provenance } = reading;
  const lang = languageAttribute(language);
  return html`<section class="transcript" id="${prefix}top">
<header>
<h${level} dir="auto"${lang}>${title}</h${level}>
${factList(facts)}</header>
${contents(groups, prefix)}${groups.map((group) => writeGroup(group, language, place))}${noteList(notes, prefix, lang)}<footer>
${factList(provenance)}</footer>
</section>
`;
}

function factList(facts: readonly Fact[]): Markup | null {
  if (facts.length === 0) return null;
  const rows = facts.map(({ name, value, addresses }) => {
    const links = addresses.map((address, index) => html`${index > 0 || value !== "" ? ", " : ""}${writeAddress(address)}`);
    const kind = name.startsWith("SHA-256") ? html` class="digest"` : null;
    return html`<div><dt>${name}</dt><dd dir="auto"${kind}>${value}${links}</dd></div>\n`;
  });
  return html`<dl class="facts">\n${rows}</dl>\n`;
}

/** An address of the web is a link; anything else, such as `javascript:`, is text. */
function writeAddress(address: string): Markup {
  const link = textLink(address, null);
  return link === null ? html`<bdi>${address}</bdi>` : html`<a href="${link}" rel="noreferrer"><bdi>${address}</bdi></a>`;
}

function contents(groups: readonly ReadingGroup[], prefix: string): Markup | null {
  const exchanges = groups.flatMap(({ exchange }) => (exchange === null ? [] : [exchange]));
  if (exchanges.length < 2) return null;
  const items = exchanges.map(({ ordinal, question }) => {
    const words = linesOf(question).join(" ").trim();
    return html`<li><span>${ordinal}</span><a href="#${prefix}x-${ordinal}" dir="auto">${cut(words) || "…"}</a></li>\n`;
  });
  return html`<nav class="contents" aria-label="Exchanges"><ol>\n${items}</ol></nav>\n`;
}

/** The beginning of a text, without half of a character at its end. */
function cut(text: string): string {
  return text.length <= QUESTION ? text : `${text.slice(0, QUESTION).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function writeGroup({ exchange, blocks }: ReadingGroup, language: string | null, place: PagePlace): Markup {
  const inner = blocks.map((block) => writeBlock(block, language, place));
  if (exchange === null) return html`<div class="exchange">\n${inner}</div>\n`;
  return html`<section class="exchange" id="${place.prefix}x-${exchange.ordinal}">
${exchangeHead(exchange, place)}${inner}</section>
`;
}

function exchangeHead({ ordinal, followUpOf, topics }: ReadingExchange, { prefix, level }: PagePlace): Markup {
  const heading = html`<h${level + 1} class="small">Exchange ${ordinal}</h${level + 1}>`;
  const follows =
    followUpOf === null ? null : html`<a href="#${prefix}x-${followUpOf}">follows exchange ${followUpOf}</a>`;
  return html`<header class="exchange-name">${heading}${follows}${topicList(topics)}</header>\n`;
}

function writeBlock(block: ReadingBlock, language: string | null, place: PagePlace): Markup {
  if (block.kind === "turn") return writeTurn(block, language, place);
  if (block.kind === "note") return html`<p class="aside">${noteSign(block.number, place.prefix)}</p>\n`;
  const paragraphs = block.paragraphs.map((text) => html`<p dir="auto">${text}</p>`);
  return html`<div class="aside ${block.of}"${languageAttribute(language)}>${paragraphs}</div>\n`;
}

function noteList(notes: Reading["notes"], prefix: string, lang: Markup | null): Markup | null {
  if (notes.length === 0) return null;
  const items = notes.map((paragraphs, index) => {
    const number = index + 1;
    const texts = paragraphs.map((text) => html`<p dir="auto">${text}</p>`);
    return html`<li id="${prefix}n-${number}"><a href="#${prefix}r-${number}" aria-label="back to the text">${number}</a><div${lang}>${texts}</div></li>\n`;
  });
  return html`<ol class="notes" aria-label="Notes">\n${items}</ol>\n`;
}
