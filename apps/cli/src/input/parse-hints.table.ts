import type { ParserCode } from "@colloquy/transcript-parser";

/** What to do about a finding of the parser, in the options of this program. Other findings keep the parser's hint. */
export const PARSE_HINTS: Readonly<Partial<Record<ParserCode, string>>> = {
  "empty-input": "Is it the right file?",
  "no-turns": "Name the words that begin its turns, as written and without the colon: --labels Q --labels A",
  "unrecognised-text": "If somebody says this, name the label that begins it: --labels",
  "binary-input": "Save it again with the program that wrote it, or as plain text. What is read: colloquy formats",
  "encoding-guessed": "If letters look wrong, name the encoding, or save the file as UTF-8: --encoding <name>",
  "undecodable-bytes": "Name the true encoding, or save the file as UTF-8: --encoding <name>",
  "encoding-unknown": "Give a name such as utf-8, windows-1251, koi8-r, gb18030 or shift_jis: --encoding",
};
