import type { LabelEnding, LabelReason } from "@colloquy/transcript-parser";

/** Why a label was accepted or rejected, as a person says it. */
export const REASONS: Readonly<Record<LabelReason, string>> = {
  given: "you named it",
  refused: "you refused it",
  "role-word": "a word for a role or a voice",
  repeated: "a name before several turns",
  named: "a person whom the document names",
  "like-others": "written like the sure labels",
  single: "one of two names in a short text",
  "notice-word": "a word of addresses and notices",
  "front-matter-key": "a key of the front matter",
  heading: "part of a title or heading",
  sentence: "words of a sentence",
  "common-word": "also written in lower case here",
  "other-form": "not written like the labels here",
  "stage-word": "something that happens, said by nobody",
};

/** What ends labels, or stands for them, in a sentence about turns that begin so. */
export const ENDINGS: Readonly<Record<LabelEnding, string>> = {
  colon: "a label and a colon",
  stop: "a label and a full stop",
  dash: "a label and a dash",
  gap: "a label and a wide space",
  bracket: "a label in brackets",
  bold: "a label in bold type",
  line: "a label on a line of its own",
  sign: "a sign, and nobody is named",
  type: "a change of type, and nobody is named",
};

/** Rejections that a person may well want to overrule; the others are rarely wrong. */
export const DOUBTFUL_REJECTIONS: ReadonlySet<LabelReason> = new Set([
  "sentence",
  "common-word",
  "other-form",
  "heading",
]);

/** Endings whose labels are no words, so that nobody can name them. */
export const WORDLESS_ENDINGS: ReadonlySet<LabelEnding> = new Set(["sign", "type"]);
