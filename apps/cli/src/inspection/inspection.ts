import type { Recipe, SpeakerRole, Transcript } from "@colloquy/corpus-schema";
import type { LabelVerdict, ParseReport } from "@colloquy/transcript-parser";

/** How a file was understood, why, and what to type where that is wrong. `inspect --json` writes it as it is. */
export interface Inspection {
  readonly file: string;
  /** How the document was read; null where the file is a corpus, which does not say. */
  readonly document: InspectedDocument | null;
  readonly transcripts: readonly InspectedTranscript[];
  readonly corrections: readonly Correction[];
  /** Those of labels and people as a recipe to fill in; null where none is doubtful. */
  readonly recipe: Recipe | null;
}

/** What was found out of the document as a whole. */
export interface InspectedDocument {
  readonly format: string;
  readonly formatsTried: ParseReport["formatsTried"];
  readonly text: ParseReport["text"];
  readonly mediaType: string;
  readonly encoding: Transcript["source"]["encoding"];
  /** Length of the file; null where text was given. */
  readonly bytes: number | null;
  /** UTF-16 code units. */
  readonly characters: number;
  readonly lines: number;
  readonly forms: ParseReport["forms"];
  readonly labels: readonly InspectedLabel[];
  readonly unrecognisedShare: number;
}

/** A place as editors count it, from 1; columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A label with who is behind it and how often. */
export interface InspectedLabel extends Omit<LabelVerdict, "span">, LineColumn {
  /** How many turns have it. */
  readonly turns: number;
  /** The reason as a person says it. */
  readonly why: string;
  /** The name of its speaker, where one is known. */
  readonly person: string | null;
  readonly role: SpeakerRole | null;
}

/** A transcript of the file. */
export interface InspectedTranscript {
  readonly id: string;
  readonly title: string;
  readonly turns: number;
  readonly exchanges: number;
  /** How many turns are part of no exchange. */
  readonly turnsOutside: number;
  readonly metadata: readonly InspectedField[];
  readonly speakers: readonly InspectedSpeaker[];
  /** Turns that are less sure than was asked for. */
  readonly doubtfulTurns: readonly DoubtfulTurn[];
  readonly unrecognised: readonly UnrecognisedPlace[];
}

/** A metadata field with where it was read. */
export interface InspectedField {
  /** JSON Pointer into the metadata. */
  readonly field: string;
  /** What a person calls it. */
  readonly name: string;
  readonly value: string | boolean;
  readonly from: "text" | "container" | "caller" | "inferred";
  readonly places: readonly (LineColumn & { readonly words: string })[];
}

/** Somebody who speaks. */
export interface InspectedSpeaker {
  readonly labels: readonly string[];
  readonly name: string | null;
  readonly role: SpeakerRole;
  readonly turns: number;
}

/** A turn that is not sure. */
export interface DoubtfulTurn extends LineColumn {
  readonly turn: number;
  readonly label: string | null;
  readonly confidence: number;
  /** How its speech begins. */
  readonly opening: string;
}

/** A stretch of text that could not be placed. */
export interface UnrecognisedPlace extends LineColumn {
  readonly endLine: number;
  readonly characters: number;
  readonly text: string;
}

/** What to type where something was understood wrongly. */
export interface Correction {
  /** When it is to be typed. */
  readonly when: string;
  readonly command: string;
}
