import { deriveId, hashText, type Codebook, type Transcript } from "./index.js";

/**
 * A small transcript in which every part of the schema stands: made for tests, written out by hand.
 *
 *     The Lamp, 2 May 2011. An excerpt.
 *     Ann: Is it &amp; was it
 *     damp? [sic]
 *     Bo: It was 😀.
 */
const TEXT = "The Lamp, 2 May 2011. An excerpt.\nAnn: Is it &amp; was it\ndamp? [sic]\nBo: It was 😀.\n";

/** The span of the first place where words stand in the sample. */
export function at(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  if (start === -1) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

export const BYTES = new TextEncoder().encode(TEXT);

const textSha256 = hashText(TEXT);
const question = { start: at("Is it").start, end: at("damp?").end };
const answer = at("It was 😀.");
const ann = at("Ann:");
const bo = at("Bo:");
const breakAfterIt = at("\ndamp");
const turnIds = [
  deriveId("turn", textSha256, { start: ann.start, end: question.end }),
  deriveId("turn", textSha256, { start: bo.start, end: answer.end }),
] as const;
const speakerIds = [deriveId("speaker", textSha256, ann), deriveId("speaker", textSha256, bo)] as const;
const exchangeId = deriveId("exchange", textSha256, { start: question.start, end: answer.end });

export const CODEBOOK: Codebook = {
  schemaVersion: 1,
  id: "weather",
  version: "1.0.0",
  language: "en",
  title: "Weather",
  facets: [{ id: "kind", label: "Kind" }],
  codes: [
    code("wet", null),
    code("damp", "wet"),
  ],
};

function code(id: string, parentId: string | null): Codebook["codes"][number] {
  return { id, parentId, facetId: "kind", label: id, terms: [id], excludes: [], examples: [], exactMatch: [] };
}

export const SAMPLE: Transcript = {
  schemaVersion: 1,
  offsetUnit: "utf16",
  id: deriveId("transcript", textSha256, { start: 0, end: TEXT.trimEnd().length }),
  source: {
    id: deriveId("source", textSha256, { start: 0, end: TEXT.length }),
    bytes: { sha256: textSha256, length: BYTES.length },
    textSha256,
    mediaType: "text/plain",
    encoding: { name: "utf-8", byteOrderMark: false },
    fileName: "lamp.txt",
    text: TEXT,
    locations: [
      { kind: "page", span: { start: 0, end: TEXT.length }, label: "7" },
      { kind: "cue", span: question, startMs: 0, endMs: 1500 },
    ],
  },
  metadata: {
    date: "2011-05-02",
    excerpted: true,
    language: "en",
    contributors: [],
    publications: [{ relation: "original", carrier: true, container: "The Lamp" }],
    evidence: {
      "/date": { from: "text", spans: [at("2 May 2011")] },
      "/excerpted": { from: "text", spans: [at("excerpt")] },
      "/language": { from: "inferred" },
      "/publications/0/container": { from: "text", spans: [at("The Lamp")] },
    },
  },
  speakers: [
    { id: speakerIds[0], kind: "person", name: { full: "Ann" }, labels: ["Ann"], role: "interviewer", span: ann, sameAs: [] },
    { id: speakerIds[1], kind: "person", name: { full: "Bo" }, labels: ["Bo"], role: "interviewee", span: bo, sameAs: [] },
  ],
  turns: [
    {
      id: turnIds[0],
      ordinal: 1,
      speakerId: speakerIds[0],
      labelSpan: ann,
      span: question,
      edits: [
        { span: at("&amp;"), text: "&", reason: "entity" },
        { span: { start: breakAfterIt.start, end: breakAfterIt.start + 1 }, text: " ", reason: "unwrap" },
      ],
      text: "Is it & was it damp?",
      confidence: 0.9,
    },
    {
      id: turnIds[1],
      ordinal: 2,
      speakerId: speakerIds[1],
      labelSpan: bo,
      span: answer,
      edits: [],
      text: "It was 😀.",
      confidence: 0.9,
    },
  ],
  exchanges: [{ id: exchangeId, ordinal: 1, questionTurnIds: [turnIds[0]], answerTurnIds: [turnIds[1]] }],
  paratexts: [
    { kind: "byline", span: at("The Lamp, 2 May 2011. An excerpt.") },
    { kind: "editorial-note", span: at("[sic]") },
  ],
  classifications: [
    {
      codebookId: "weather",
      codebookVersion: "1.0.0",
      assignedBy: "a person",
      threshold: 0.2,
      abstained: [turnIds[1]],
      assignments: [{ targetId: exchangeId, codeId: "damp", score: 0.8, evidence: [{ span: at("damp"), term: "damp" }] }],
    },
  ],
};
