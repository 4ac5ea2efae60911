import { useState } from "preact/hooks";
import { judgementName, toneOf, type Judged } from "./judged.js";
import { articleParts, choosePassages, type ArticleBlock, type ArticleSegment, type Passages } from "./article-blocks.js";
import { VerdictNote, verdictId } from "./verdict-note.js";
import type { ReadDocument } from "../reading/read-document.js";
import type { Action } from "../state/action.js";

interface ArticleTextProps {
  readonly blocks: readonly ArticleBlock[];
  readonly article: string;
  readonly document: ReadDocument;
  readonly dispatch: (action: Action) => void;
}

/** The article with its quotations marked, and beside each paragraph the verdicts on what it quotes. */
export function ArticleText({ blocks, article, document, dispatch }: ArticleTextProps) {
  const [passages, setPassages] = useState<Passages>("all");
  const [wanted, setWanted] = useState(0);
  const chosen = choosePassages(blocks, passages);
  const parts = articleParts(chosen);
  const part = Math.min(wanted, parts.length - 1);
  const choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) setPassages(event.currentTarget.value as Passages);
    setWanted(0);
  };
  const pager = <Pager count={parts.length} part={part} go={setWanted} />;
  return (
    <section class="article-verdicts" aria-labelledby="article-heading">
      <header>
        <h2 id="article-heading">The article</h2>
        <label class="choice">
          Show
          <select value={passages} onChange={choose}>
            <option value="all">all of it</option>
            <option value="quoting">passages with quotations</option>
            <option value="failing">what does not hold</option>
          </select>
        </label>
      </header>
      {pager}
      {chosen.length === 0 && <p class="hint">There is nothing of that kind in it.</p>}
      {parts[part]?.map((block) => (
        <div class="passage" key={block.span.start}>
          <p class={isWrapped(article, block) ? "" : "lines"} dir="auto">{block.segments.map(showSegment)}</p>
          {block.judged.length > 0 && (
            <div class="notes">
              {block.judged.map((judged) => (
                <VerdictNote key={judged.quotation.span.start} judged={judged} document={document} dispatch={dispatch} />
              ))}
            </div>
          )}
        </div>
      ))}
      {pager}
    </section>
  );
}

interface PagerProps {
  readonly count: number;
  readonly part: number;
  readonly go: (part: number) => void;
}

/** The parts of a long article. */
function Pager({ count, part, go }: PagerProps) {
  if (count === 1) return null;
  return (
    <nav class="pager" aria-label="Parts of the article">
      <button class="tool" type="button" disabled={part === 0} onClick={() => go(part - 1)}>Previous</button>
      <span>Part {part + 1} of {count}</span>
      <button class="tool" type="button" disabled={part === count - 1} onClick={() => go(part + 1)}>Next</button>
    </nav>
  );
}

/** Lines of about this length were broken by a program: they flow again. Shorter ones were broken by a person. */
const WRAPPED_LINE = 45;

function isWrapped(article: string, { span }: ArticleBlock): boolean {
  const lines = article.slice(span.start, span.end).split("\n");
  return lines.slice(0, -1).every((line) => line.length >= WRAPPED_LINE);
}

function showSegment({ text, markup, judged }: ArticleSegment, index: number) {
  if (judged !== null) return <Quoted key={index} text={text} judged={judged} />;
  return markup ? <span key={index} class="tag">{text}</span> : text;
}

/** Words between marks: what is judged leads to its verdict. */
function Quoted({ text, judged: { number, judgement } }: { readonly text: string; readonly judged: Judged }) {
  if (number === null || judgement === null) return <span class="not-judged">{text}</span>;
  const show = (event: MouseEvent): void => {
    event.preventDefault();
    const verdict = document.getElementById(verdictId(number));
    verdict?.focus({ preventScroll: true });
    verdict?.scrollIntoView({ block: "nearest" });
  };
  return (
    <a class={`quoted ${toneOf(judgement)}`} href={`#${verdictId(number)}`} onClick={show}>
      {text}
      <sup>
        {number}
        <span class="visually-hidden">, {judgementName(judgement).toLowerCase()}</span>
      </sup>
    </a>
  );
}
