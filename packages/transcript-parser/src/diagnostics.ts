import type { Diagnostic } from "@colloquy/corpus-schema";

/**
 * What the parser may find about its input:
 * - `empty-input`: there is nothing but white space;
 * - `binary-input`: NUL characters, so that this is probably no text;
 * - `encoding-guessed`: the bytes are not UTF-8 and carry no mark, so that the encoding is a guess;
 * - `encoding-unknown`: the encoding that the caller named does not exist;
 * - `undecodable-bytes`: bytes that their encoding does not define, kept as U+FFFD;
 * - `format-unknown`: no format recognised the input, or the one asked for does not exist;
 * - `format-mismatch`: the file name says another format than the content;
 * - `file-damaged`: a file that is cut off or damaged: what could be read of it was read;
 * - `file-encrypted`: a file, or a part of it, that needs a password;
 * - `file-too-large`: a file, or what it unpacks to, that is larger than what is read;
 * - `file-without-text`: pages or parts that are pictures, so that there is nothing to read;
 * - `file-skipped`: a part of a container that is not read, such as an archive inside of an archive;
 * - `entity-refused`: an entity that an XML document declares for itself, which is never expanded nor fetched;
 * - `time-invalid`: a time that cannot be: negative, before its own beginning, or no time at all;
 * - `times-out-of-order`: cues that begin before the one in front of them;
 * - `reader-missing`: a format whose reader is a package that is not installed;
 * - `no-turns`: no label was learned, so that nobody speaks;
 * - `unrecognised-text`: text that could not be placed;
 * - `several-conversations`: the document holds more than one conversation;
 * - `label-misspelt`: a label was taken for another one with a typing error;
 * - `recipe-label-unknown`: a label of the recipe does not occur;
 * - `recipe-other-text`: the corrections of a recipe were made on another text, or it does not say on which;
 * - `recipe-correction-failed`: one correction of a place could not be applied;
 * - `metadata-invalid`: metadata given by the caller that no corpus may hold.
 */
export type ParserCode =
  | "empty-input"
  | "binary-input"
  | "encoding-guessed"
  | "encoding-unknown"
  | "undecodable-bytes"
  | "format-unknown"
  | "format-mismatch"
  | "file-damaged"
  | "file-encrypted"
  | "file-too-large"
  | "file-without-text"
  | "file-skipped"
  | "entity-refused"
  | "time-invalid"
  | "times-out-of-order"
  | "reader-missing"
  | "no-turns"
  | "unrecognised-text"
  | "several-conversations"
  | "label-misspelt"
  | "recipe-label-unknown"
  | "recipe-other-text"
  | "recipe-correction-failed"
  | "metadata-invalid";

/** A finding of the parser. */
export type ParserDiagnostic = Diagnostic<ParserCode>;
