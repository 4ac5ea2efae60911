import type { ReadTranscript } from "../reading/read-document.js";
import type { Topic } from "../reading/topic.js";
import type { Action } from "../state/action.js";
import type { Marking } from "../state/state.js";

interface TopicsProps {
  readonly read: ReadTranscript;
  /** Id of the exchange or the turn. */
  readonly targetId: string;
  readonly marking: Marking | null;
  readonly dispatch: (action: Action) => void;
}

/** What an exchange is about. Pressing a topic marks the words that decided, and scrolls to the first of them. */
export function Topics({ read, targetId, marking, dispatch }: TopicsProps) {
  const topics = read.topics.get(targetId) ?? [];
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label="Topics">
      {topics.map((topic) => (
        <li key={topic.key}>
          <button
            class="topic"
            type="button"
            title={explain(topic)}
            aria-pressed={marking?.key === topic.key}
            onClick={() => dispatch({ type: "marking-pressed", marking: { key: topic.key, spans: topic.spans } })}
          >
            {topic.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function explain({ codebook, broader, label, score, spans }: Topic): string {
  const path = [codebook, ...broader, label].join(" › ");
  const places = spans.length === 1 ? "1 place" : `${spans.length} places`;
  return `${path}: score ${score.toFixed(2)}, from ${places} in the text`;
}
