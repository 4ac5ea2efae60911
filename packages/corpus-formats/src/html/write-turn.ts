import { clockTime } from "../reading/clock.js";
import type { ReadingTurn, TurnPart } from "../reading/reading.js";
import { languageAttribute } from "./language-attribute.js";
import { html, type Markup } from "./markup.js";
import { noteSign } from "./note-sign.js";
import type { PagePlace } from "./page-place.js";
import { topicList } from "./topic-list.js";

/** A turn as an article: its speaker as the heading, its number as a link to itself, when it begins, what is said. */
export function writeTurn(turn: ReadingTurn, language: string | null, { prefix, level }: PagePlace): Markup {
  const { ordinal, speaker, part, startMs, topics, paragraphs } = turn;
  const id = `${prefix}t-${ordinal}`;
  const time =
    startMs === null ? null : html` <time datetime="PT${startMs / 1000}S">${clockTime(startMs)}</time>`;
  const texts = paragraphs.map((parts) => html`<p dir="auto">${parts.map((inner) => writePart(inner, prefix))}</p>\n`);
  const inner = level + (turn.exchange === null ? 1 : 2);
  const name = html`<h${inner} class="speaker" id="${id}-by"><bdi>${speaker ?? "Not named"}</bdi></h${inner}>`;
  const number = html`<a href="#${id}" aria-label="turn ${ordinal}">${ordinal}</a>`;
  return html`<article class="turn ${part ?? "other"}" id="${id}" aria-labelledby="${id}-by">
<header>${name}<span class="number">${number}${time}</span></header>
${topicList(topics)}<div class="speech" dir="auto"${languageAttribute(turn.language ?? language)}>
${texts}</div>
</article>
`;
}

function writePart(part: TurnPart, prefix: string): Markup {
  if (part.kind === "note") return noteSign(part.number, prefix);
  if (part.kind === "stage-direction") return html`<em class="stage-direction">${part.text}</em>`;
  return part.kind === "editorial-note" ? html`<span class="editorial-note">${part.text}</span>` : html`${part.text}`;
}
