import type { ArticleQuotation } from "@colloquy/quotation-verifier/article";
import type { QuotePlace } from "@colloquy/quotation-verifier";
import { JUDGEMENT_MEANINGS, judgementHolds, type Judgement } from "@colloquy/quotation-verifier/report";
import type { ReadDocument } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import { opening } from "../text/opening.js";
import { Difference } from "./difference.js";
import { judgementName, quotedSpeaker, SIGNS, toneOf, type Judged } from "./judged.js";
import { PlaceLink } from "./place-link.js";

interface VerdictNoteProps {
  readonly judged: Judged;
  readonly document: ReadDocument;
  readonly dispatch: (action: Action) => void;
}

/** How many other places of the same words are named. */
const MOST_OTHERS = 5;

/** What comes nearest to words that were not said is shown from this similarity on. */
const NEAR = 0.4;

/** The id of the verdict on a quotation, by its number. */
export function verdictId(number: number): string {
  return `verdict-${number}`;
}

/** What was found of a quotation: the judgement, who said it where, what differs, and what is grave. */
export function VerdictNote({ judged: { quotation, number, judgement }, document, dispatch }: VerdictNoteProps) {
  if (number === null || judgement === null) return <NotJudged quotation={quotation} />;
  const { verdict } = quotation;
  const tone = toneOf(judgement);
  return (
    <section class={`verdict ${tone}`} id={verdictId(number)} tabIndex={-1} aria-label={`Quotation ${number}`}>
      <h3>
        <span class="sign" aria-hidden="true">{SIGNS[tone]}</span> {number}. {judgementName(judgement)}
        <span class="holds">{judgementHolds(judgement) ? "holds" : "does not hold"}</span>
      </h3>
      <Found quotation={quotation} judgement={judgement} document={document} dispatch={dispatch} />
      {verdict.difference.length > 0 && <Difference difference={verdict.difference} />}
      {verdict.grave.length > 0 && (
        <ul class="grave">{verdict.grave.map(({ message }, index) => <li key={index}>{message}</li>)}</ul>
      )}
      <p class="meaning">{[JUDGEMENT_MEANINGS[judgement], ...remarksOf(quotation)].join(" ")}</p>
    </section>
  );
}

interface FoundProps extends Omit<VerdictNoteProps, "judged"> {
  readonly quotation: ArticleQuotation;
  readonly judgement: Judgement;
}

function Found({ quotation: { verdict, attribution }, judgement, document, dispatch }: FoundProps) {
  const [place, ...others] = verdict.places;
  const { nearest } = verdict;
  const link = (one: QuotePlace) => <PlaceLink place={one} document={document} dispatch={dispatch} />;
  const claimed = attribution === null ? "Attributed to nobody." : `Attributed to ${attribution.claim}.`;
  if (place === undefined) {
    return (
      <>
        <p class="found">{claimed}</p>
        {nearest !== null && nearest.similarity >= NEAR && (
          <p class="found">Nearest, {quotedSpeaker(nearest.speaker)}, {link(nearest)}: “{opening(nearest.parts.map(({ text }) => text).join(" … "))}”</p>
        )}
      </>
    );
  }
  return (
    <p class="found">
      {judgement === "wrong-speaker" && "Said by "}
      {quotedSpeaker(place.speaker)}, {link(place)}
      {others.slice(0, MOST_OTHERS).map((other, index) => <span key={index}>, {link(other)}</span>)}
      {others.length > MOST_OTHERS && ` and ${others.length - MOST_OTHERS} other places`}. {claimed}
    </p>
  );
}

/** What a person may want to know of a quotation that holds: what differs in signs, and what an ellipsis stands for. */
function remarksOf({ verdict: { foldings, interventions } }: ArticleQuotation): string[] {
  const leftOut = interventions.filter(({ kind, removed }) => kind === "elision" && removed !== "").map(({ removed }) => `“${opening(removed).replace(/[.,;]$/, "")}”`);
  return [
    ...(foldings.length > 0 ? [`Differs in: ${foldings.join(", ").replaceAll("-", " ")}.`] : []),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(", ")}.`] : []),
  ];
}

function NotJudged({ quotation: { kind, text } }: { readonly quotation: ArticleQuotation }) {
  return (
    <p class="not-judged">
      “{opening(text)}”: {kind === "title" ? "a title" : "scare quotes"}, not judged.
    </p>
  );
}
