import type { Topic } from "../reading/topics.js";
import { html, type Markup } from "./markup.js";

/** The topics of a turn or an exchange, each with its code and the whole score; none where it has no topic. */
export function topicList(topics: readonly Topic[]): Markup | null {
  if (topics.length === 0) return null;
  const items = topics.map(
    ({ codebookId, codeId, label, score }) =>
      html`<li data-codebook="${codebookId}" data-code="${codeId}"><bdi>${label}</bdi> <data class="score" value="${score}">${score.toFixed(2)}</data></li>`,
  );
  return html`<ul class="topics" aria-label="Topics">${items}</ul>`;
}
