import type { Metadata, SpeakerRole, Transcript } from "@colloquy/corpus-schema";

/** Metadata as the annotation writes it. */
export interface PredictedMetadata {
  readonly title: string | null;
  readonly interviewees: readonly string[] | null;
  readonly interviewers: readonly string[] | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly place: string | null;
}

/** A transcript in the shape of the annotation. Offsets are half-open and count UTF-16 code units. */
export interface Prediction {
  readonly metadata: PredictedMetadata;
  readonly speakers: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly turns: readonly {
    readonly speaker: string;
    readonly role: string;
    readonly startChar: number;
    readonly endChar: number;
  }[];
  readonly nonSpeech: readonly { readonly startChar: number; readonly endChar: number }[];
}

const ROLE: Readonly<Record<SpeakerRole, string>> = {
  interviewer: "question",
  audience: "question",
  interviewee: "answer",
  witness: "answer",
  moderator: "moderator",
  chair: "moderator",
  member: "other",
  translator: "other",
  unknown: "other",
};

/** Transcripts of one document as one prediction. Where a turn stands in an exchange, its place there gives the role. */
export function toPrediction(transcripts: readonly Transcript[]): Prediction {
  const [first] = transcripts;
  return {
    metadata: first === undefined ? NOTHING : toMetadata(first.metadata),
    speakers: transcripts.flatMap((transcript) =>
      transcript.speakers.map((speaker) => ({ name: nameOf(transcript, speaker.id), aliases: speaker.labels })),
    ),
    turns: transcripts.flatMap(turnsOf),
    nonSpeech: transcripts.flatMap(({ paratexts }) =>
      paratexts
        .filter(({ kind }) => kind !== "other-transcript")
        .map(({ span }) => ({ startChar: span.start, endChar: span.end })),
    ),
  };
}

const NOTHING: PredictedMetadata = { title: null, interviewees: null, interviewers: null, outlet: null, date: null, place: null };

function turnsOf(transcript: Transcript): Prediction["turns"] {
  const roles = new Map(transcript.speakers.map(({ id, role }) => [id, ROLE[role]]));
  const asked = new Set(transcript.exchanges.flatMap(({ questionTurnIds }) => questionTurnIds));
  const answered = new Set(transcript.exchanges.flatMap(({ answerTurnIds }) => answerTurnIds));
  return transcript.turns.map(({ id, speakerId, span }) => {
    const role = roles.get(speakerId ?? "") ?? "other";
    return {
      speaker: nameOf(transcript, speakerId),
      role: asked.has(id) ? "question" : answered.has(id) ? "answer" : role,
      startChar: span.start,
      endChar: span.end,
    };
  });
}

function nameOf({ speakers }: Transcript, id: string | null): string {
  const speaker = speakers.find((candidate) => candidate.id === id);
  return speaker?.name?.full ?? speaker?.labels[0] ?? `(unnamed ${speaker?.role ?? "voice"})`;
}

function toMetadata({ title, date, place, contributors, publications }: Metadata): PredictedMetadata {
  const named = (...roles: readonly string[]): string[] | null => {
    const names = contributors.filter(({ role }) => roles.includes(role)).map(({ name }) => name.full);
    return names.length === 0 ? null : names;
  };
  const original = publications.find(({ relation }) => relation === "original") ?? publications[0];
  return {
    title: title ?? null,
    interviewees: named("interviewee", "guest"),
    interviewers: named("interviewer", "host"),
    outlet: original?.container ?? null,
    date: date ?? null,
    place: place ?? null,
  };
}
