import type { ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Doubts } from "../panels/doubts.js";
import { saveFile } from "../save/save-file.js";
import type { Action } from "../state/action.js";
import type { ViewProps } from "../views/view.js";
import { articleBlocks } from "./article-blocks.js";
import { ArticleForm } from "./article-form.js";
import { ArticleText } from "./article-text.js";
import { judgeArticle, resultDetails, resultLine } from "./judged.js";
import { FORMS, REPORT_FORMS, reportFile, titlesOf, type ReportForm } from "./reports.js";
import { useVerifier, verifier } from "./use-verifier.js";
import type { VerifyStep } from "./verifier-message.js";
import type { Verified } from "./verifying.js";
import "../styles/verify.css";

/** An article, and whether what it quotes was said: by whom, where, and in what words. */
export function VerifyView({ document, dispatch }: ViewProps) {
  const { article, step, verified, failure } = useVerifier();
  const [changing, setChanging] = useState(false);
  const check = (): void => {
    setChanging(false);
    void verifier.check(document);
  };
  useEffect(() => {
    // Another transcript, or a corrected one: what was found is found again.
    const { verified: last, step: running } = verifier.current();
    if (last !== null && last.document !== document && running === null) void verifier.check(document);
  }, [document]);
  const isFirst = verified === null;
  return (
    <div class="verify">
      <h1>Were these words said?</h1>
      <p class="lead">
        Each quotation of an article is looked up in{" "}
        {[...titlesOf(document).values()].map((title, index) => <>{index > 0 && ", "}<cite>{title}</cite></>)}: its words,
        who said them, and what was left out. The article stays in this browser.
      </p>
      {failure !== null && <p class="failure" role="alert">{failure}</p>}
      {step !== null && <Checking step={step} name={article.name} />}
      {verified !== null && <Result key={verified.article.text} verified={verified} dispatch={dispatch} />}
      {isFirst ? (
        <ArticleForm article={article} check={check} />
      ) : (
        <details class="another" open={changing} onToggle={(event) => setChanging(event.currentTarget.open)}>
          <summary>Change the article, or take another</summary>
          <ArticleForm article={article} check={check} />
        </details>
      )}
      {verified !== null && <Verdicts verified={verified} dispatch={dispatch} />}
    </div>
  );
}

const STEPS: Readonly<Record<VerifyStep, string>> = {
  transcripts: "Reading what was said",
  article: "Looking its quotations up",
};

function Checking({ step, name }: { readonly step: VerifyStep; readonly name: string }) {
  return (
    <div class="checking" role="status">
      <label>
        {name === "" ? "The article" : name}, step {step === "transcripts" ? 1 : 2} of 2: {STEPS[step].toLowerCase()}… <progress />
      </label>
      <button class="tool" type="button" onClick={verifier.stop}>Stop</button>
    </div>
  );
}

interface ResultProps {
  readonly verified: Verified;
  readonly dispatch: (action: Action) => void;
}

/** What was last announced: going back to the view says nothing again. */
let announced: ArticleVerdict | null = null;

/** The result in a line, what it consists of, and files of it. */
function Result({ verified, dispatch }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { verdict, article } = verified;
  const line = resultLine(verdict);
  const judged = useMemo(() => judgeArticle(verdict), [verdict]);
  useEffect(() => {
    if (announced === verdict) return;
    announced = verdict;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
    dispatch({ type: "announced", words: line });
  }, [verdict]);
  const save = (form: ReportForm): void => {
    try {
      const file = reportFile(verified, form);
      saveFile(file);
      dispatch({ type: "announced", words: `Saved ${file.name}.` });
    } catch {
      dispatch({ type: "announced", words: `The report is too long to be saved as ${FORMS[form].name}. Check the article in parts.` });
    }
  };
  return (
    <section class={verdict.holds ? "verify-result holds" : "verify-result fails"} aria-labelledby="result-heading">
      <h2 id="result-heading" ref={heading} tabIndex={-1}>{line}</h2>
      <p>{article.name !== "" && <cite>{article.name}</cite>} {resultDetails(verdict, judged).join(" ")}</p>
      <p class="saves" role="group" aria-label="Save the report">
        <span>Save the report as</span>
        {REPORT_FORMS.map((form) => (
          <button key={form} class="tool" type="button" onClick={() => save(form)}>{FORMS[form].name}</button>
        ))}
      </p>
      <Doubts diagnostics={verdict.diagnostics} />
    </section>
  );
}

function Verdicts({ verified, dispatch }: ResultProps) {
  const { verdict, article, document } = verified;
  const blocks = useMemo(() => articleBlocks(article.text, verdict.format, judgeArticle(verdict)), [verdict]);
  return <ArticleText key={article.text.length} blocks={blocks} article={article.text} document={document} dispatch={dispatch} />;
}
