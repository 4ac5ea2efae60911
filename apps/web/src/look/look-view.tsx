import type { ViewProps } from "../views/view.js";
import { TalkFigure } from "./talk-figure.js";
import { TimelineFigure } from "./timeline-figure.js";
import { TopicFigure } from "./topic-figure.js";
import { WordFigure } from "./word-figure.js";
import "../styles/look.css";

/** The conversation in numbers: who talks, of what, in what order, and a word in its contexts. */
export function LookView({ read, dispatch }: ViewProps) {
  const { metadata, source } = read.transcript;
  const title = metadata.title ?? source.fileName ?? "The pasted transcript";
  const made = { read, origin: source.fileName ?? title, dispatch };
  return (
    <div class="look">
      <h1>The conversation in numbers</h1>
      <p class="lead"><cite>{title}</cite>, counted here. Each number can be seen, taken along, and followed to its turn.</p>
      <div class="figures">
        <TalkFigure {...made} />
        <TopicFigure {...made} />
        <TimelineFigure {...made} />
        <WordFigure {...made} />
      </div>
    </div>
  );
}
