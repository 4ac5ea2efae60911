import { deriveId, type IdType } from "../id.js";
import type { Span } from "../span.js";
import { transcriptSpan, type Transcript } from "../transcript.js";
import { turnExtent } from "../turn.js";
import { hullsByExchange } from "./exchange-hulls.js";
import type { Report } from "./report.js";

/** Ids are unique and derive from the place of what they name; what refers to an id finds it. */
export function checkIds(transcript: Transcript, report: Report): void {
  const seen = new Set<string>();
  for (const { id, type, span, path } of idsOf(transcript)) {
    if (seen.has(id)) report("id-unique", `${id} is.`, { ...(span === null ? {} : { span }), path });
    seen.add(id);
    if (span === null) continue;
    const derived = deriveId(type, transcript.source.textSha256, span);
    if (derived !== id) report("id-derived", `Expected ${derived}, stored ${id}.`, { span, path });
  }
  checkReferences(transcript, report);
}

interface PlacedId {
  readonly id: string;
  readonly type: IdType;
  /** Null where the place is unknown, since what it refers to is missing. */
  readonly span: Span | null;
  readonly path: string;
}

function* idsOf(transcript: Transcript): Generator<PlacedId> {
  const { source } = transcript;
  yield { id: transcript.id, type: "transcript", span: transcriptSpan(transcript), path: "/id" };
  yield { id: source.id, type: "source", span: { start: 0, end: source.text.length }, path: "/source/id" };
  for (const [index, { id, span }] of transcript.speakers.entries()) {
    yield { id, type: "speaker", span, path: `/speakers/${index}/id` };
  }
  for (const [index, turn] of transcript.turns.entries()) {
    yield { id: turn.id, type: "turn", span: turnExtent(turn), path: `/turns/${index}/id` };
  }
  const hulls = hullsByExchange(transcript);
  for (const [index, { id }] of transcript.exchanges.entries()) {
    yield { id, type: "exchange", span: hulls.get(id) ?? null, path: `/exchanges/${index}/id` };
  }
}

function checkReferences(transcript: Transcript, report: Report): void {
  const speakers = new Set(transcript.speakers.map((speaker) => speaker.id));
  const turns = new Set(transcript.turns.map((turn) => turn.id));
  const exchanges = new Set(transcript.exchanges.map((exchange) => exchange.id));
  const require = (known: ReadonlySet<string>, id: string | null | undefined, path: string): void => {
    if (id !== null && id !== undefined && !known.has(id)) report("reference", `${id} does not.`, { path });
  };
  transcript.turns.forEach((turn, index) => require(speakers, turn.speakerId, `/turns/${index}/speakerId`));
  transcript.exchanges.forEach((exchange, index) => {
    exchange.questionTurnIds.forEach((id, at) => require(turns, id, `/exchanges/${index}/questionTurnIds/${at}`));
    exchange.answerTurnIds.forEach((id, at) => require(turns, id, `/exchanges/${index}/answerTurnIds/${at}`));
    require(exchanges, exchange.followUpOf, `/exchanges/${index}/followUpOf`);
  });
  const targets = new Set([...turns, ...exchanges]);
  transcript.classifications.forEach((classification, index) => {
    const path = `/classifications/${index}`;
    classification.abstained.forEach((id, at) => require(targets, id, `${path}/abstained/${at}`));
    classification.assignments.forEach(({ targetId }, at) =>
      require(targets, targetId, `${path}/assignments/${at}/targetId`),
    );
  });
}
