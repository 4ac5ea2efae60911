import {
  deriveId,
  hashText,
  metadataFields,
  subtractSpans,
  transcriptSpan,
  trimSpan,
  type Location,
  type Metadata,
  type Span,
  type Speaker,
  type SpeakerRole,
  type Transcript,
  type Turn,
} from "@colloquy/corpus-schema";

/** The name of a person who has a given name and a family name. */
export function personName(given: string, family: string): { full: string; given: string; family: string } {
  return { full: `${given} ${family}`, given, family };
}

/** What a test transcript is made of. Each turn is a label and what is said. */
export interface Draft {
  readonly metadata?: Partial<Omit<Metadata, "evidence">>;
  readonly turns?: readonly (readonly [label: string, speech: string])[];
  /** Roles and names of the speakers behind labels; others are unknown. */
  readonly speakers?: Readonly<Record<string, Partial<Speaker>>>;
  /** Locations, given the spans of the turns. */
  readonly locations?: (turns: readonly Span[]) => readonly Location[];
  readonly source?: { readonly fileName?: string; readonly url?: string; readonly retrievedAt?: string };
  /** The text to find the turns in; the title and the turns, a line each, when absent. Ids follow from it. */
  readonly text?: string;
}

const TURNS = [
  ["Ann", "Where does it leak?"],
  ["Bo", "Under the stair."],
  ["Ann", "Since when?"],
  ["Bo", "Since the thaw."],
] as const;

/** A transcript that holds all invariants. Metadata has the caller as evidence; what is no turn is front matter. */
export function transcriptOf(draft: Draft = {}): Transcript {
  const { turns: lines = TURNS, source = {}, locations = () => [] } = draft;
  const text = draft.text ?? [draft.metadata?.title ?? "", ...lines.map((line) => line.join(": ")), ""].join("\n");
  const textSha256 = hashText(text);
  const { turns, labels } = cutTurns(text, textSha256, lines);
  const gaps = subtractSpans(
    { start: 0, end: text.length },
    turns.flatMap(({ labelSpan, span }) => [labelSpan ?? span, span]),
  );
  const paratexts = gaps
    .map((gap) => trimSpan(text, gap))
    .filter(({ start, end }) => end > start)
    .map((span) => ({ kind: "front-matter" as const, span }));
  const speakers = speakersOf(textSha256, labels, draft.speakers ?? {});
  const spoken = turns.map((turn, index) => ({
    ...turn,
    speakerId: speakers.get(lines[index]?.[0] ?? "")?.id ?? null,
  }));
  return {
    schemaVersion: 1,
    offsetUnit: "utf16",
    id: deriveId("transcript", textSha256, transcriptSpan({ turns, paratexts })),
    source: {
      id: deriveId("source", textSha256, { start: 0, end: text.length }),
      textSha256,
      mediaType: "text/plain",
      encoding: { name: "utf-8", byteOrderMark: false },
      ...source,
      text,
      locations: locations(turns.map(({ span }) => span)),
    },
    metadata: metadataOf(draft.metadata ?? {}),
    speakers: [...speakers.values()],
    turns: spoken,
    exchanges: exchangesOf(textSha256, turns),
    paratexts,
    classifications: [],
  };
}

/** The same words with other metadata, or other locations. Fields that are not given stay. */
export function variantOf(transcript: Transcript, { metadata, locations }: Pick<Draft, "metadata" | "locations">): Transcript {
  const { source, turns } = transcript;
  return {
    ...transcript,
    source: { ...source, locations: locations?.(turns.map(({ span }) => span)) ?? source.locations },
    metadata: metadataOf({ ...transcript.metadata, ...metadata }),
  };
}

/** A citation of the turn with this number, from 1. */
export function atTurn(transcript: Transcript, ordinal: number): { readonly transcript: Transcript; readonly targetId: string } {
  return { transcript, targetId: transcript.turns[ordinal - 1]?.id ?? "" };
}

/** A recording in which every turn takes as long. */
export function recorded(turnMs: number): NonNullable<Draft["locations"]> {
  return (turns) => turns.map((span, index) => ({ kind: "cue", span, startMs: index * turnMs, endMs: (index + 1) * turnMs }));
}

function cutTurns(
  text: string,
  textSha256: string,
  lines: NonNullable<Draft["turns"]>,
): { turns: Turn[]; labels: Map<string, Span> } {
  const labels = new Map<string, Span>();
  let from = 0;
  const turns = lines.map(([label, speech], index): Turn => {
    const at = text.indexOf(`${label}: ${speech}`, from);
    if (at === -1) throw new Error(`not in the text: ${label}: ${speech.slice(0, 40)}`);
    const labelSpan = { start: at, end: at + label.length + 1 };
    const span = { start: labelSpan.end + 1, end: labelSpan.end + 1 + speech.length };
    from = span.end;
    if (!labels.has(label)) labels.set(label, labelSpan);
    const id = deriveId("turn", textSha256, { start: at, end: span.end });
    return { id, ordinal: index + 1, speakerId: null, labelSpan, span, edits: [], text: speech, confidence: 1 };
  });
  return { turns, labels };
}

function speakersOf(
  textSha256: string,
  labels: ReadonlyMap<string, Span>,
  given: NonNullable<Draft["speakers"]>,
): Map<string, Speaker> {
  return new Map(
    [...labels].map(([label, span]) => {
      const id = deriveId("speaker", textSha256, span);
      const role: SpeakerRole = "unknown";
      return [
        label,
        { id, kind: "person", name: { full: label }, labels: [label], role, span, sameAs: [], ...given[label] },
      ];
    }),
  );
}

/** Pairs of turns, as question and answer. */
function exchangesOf(textSha256: string, turns: readonly Turn[]): Transcript["exchanges"] {
  return turns.flatMap((question, index) => {
    const answer = turns[index + 1];
    if (index % 2 === 1 || answer === undefined) return [];
    const id = deriveId("exchange", textSha256, { start: question.span.start, end: answer.span.end });
    return [{ id, ordinal: index / 2 + 1, questionTurnIds: [question.id], answerTurnIds: [answer.id] }];
  });
}

function metadataOf(given: Partial<Omit<Metadata, "evidence">>): Metadata {
  const metadata: Metadata = { contributors: [], publications: [], ...given, evidence: {} };
  const evidence = metadataFields(metadata).map(({ pointer }) => [pointer, { from: "caller" }] as const);
  return { ...metadata, evidence: Object.fromEntries(evidence) };
}
