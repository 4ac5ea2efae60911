import { clockTime } from "../reading/clock.js";
import type { ReadingTurn, TurnPart } from "../reading/reading.js";
import { languageAttribute } from "./language-attribute.js";
import { html, type Markup } from "./markup.js";
import { noteSign } from "./note-sign.js";
import { topicList } from "./topic-list.js";

/** A turn as an article: its speaker as the heading, its number as a link to itself, when it begins, what is said. */
export function writeTurn(turn: ReadingTurn, language: string | null, prefix: string): Markup {
  const { ordinal, speaker, part, startMs, topics, paragraphs } = turn;
  const id = `${prefix}t-${ordinal}`;
  const time =
    startMs === null ? null : html` <time datetime="PT${startMs / 1000}S">${clockTime(startMs)}</time>`;
  const texts = paragraphs.map((parts) => html`<p dir="auto">${parts.map((inner) => writePart(inner, prefix))}</p>\n`);
  return html`<article class="turn ${part ?? "other"}" id="${id}" aria-labelledby="${id}-by">
<header><h4 class="speaker" id="${id}-by"><bdi>${speaker ?? "Not named"}</bdi></h4><span class="number"><a href="#${id}" aria-label="turn ${ordinal}">${ordinal}</a>${time}</span></header>
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
