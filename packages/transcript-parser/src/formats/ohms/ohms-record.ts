import type { Span } from "@colloquy/corpus-schema";
import type { CaptionPiece } from "./masked-captions.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { GAP, type TextView } from "../xml/text-view.js";
import type { XmlElement } from "../xml/xml-element.js";

/** Fields of a record that state something about the interview. */
const FIELDS: ReadonlySet<string> = new Set(
  "title accession date interviewer interviewee collection_name series_name repository repository_url rights language sync".split(" "),
);
/** What a point of the index says. */
const POINT_FIELDS: ReadonlySet<string> = new Set(["title", "partial_transcript", "synopsis", "keywords", "subjects"]);

const NOTE_MARK = /\[\[footnote\]\][^[\]]{0,20}\[\[\/footnote\]\]/g;

/** Collects the fields of a record, and gives its transcript and its index to the view. */
export class OhmsRecord implements XmlHandler {
  /** The values of each field, white space folded; empty ones are left out. */
  readonly fields = new Map<string, string[]>();
  /** The stretches of the transcript as they stand in the file. */
  readonly transcript: Span[] = [];
  /** After each line feed of the transcript. */
  readonly lineStarts: number[] = [];
  /** The captions of the transcript, where it has any, in the order of the file. */
  readonly captions: CaptionPiece[] = [];
  readonly #text: string;
  readonly #view: TextView;
  #depth = 0;
  #points = 0;
  #field: { readonly name: string; readonly depth: number; readonly parts: string[] } | null = null;

  constructor(text: string, view: TextView) {
    this.#text = text;
    this.#view = view;
  }

  /** The first value of a field; empty for none. */
  first(name: string): string {
    return this.fields.get(name)?.[0] ?? "";
  }

  open(element: XmlElement): void {
    this.#depth += 1;
    const { localName } = element;
    if (localName === "point") this.#points += 1;
    if (this.#field !== null) return;
    const isPoint = this.#points > 0;
    const isField = isPoint ? POINT_FIELDS.has(localName) : FIELDS.has(localName) || localName === "transcript" || localName === "vtt_transcript";
    if (!isField) return;
    this.#field = { name: localName, depth: this.#depth, parts: [] };
    if (localName === "date") this.#add("date", element.attribute("value") ?? "");
    this.#view.break(GAP.block);
    if (isPoint) this.#view.beginStyle("aside");
  }

  close({ localName }: XmlElement): void {
    if (this.#field?.depth === this.#depth) this.#endField(this.#field.name, this.#field.parts);
    if (localName === "point") this.#points -= 1;
    this.#depth -= 1;
  }

  text(span: Span): void {
    if (this.#field === null) return;
    const { name } = this.#field;
    if (this.#points > 0) this.#view.words(span);
    else if (name === "transcript") this.#speech(span);
    else if (name === "vtt_transcript") this.captions.push({ span, characters: null });
    else this.#field.parts.push(this.#text.slice(span.start, span.end));
  }

  reference(span: Span, characters: string): void {
    if (this.#field === null) return;
    const { name } = this.#field;
    if (this.#points > 0) this.#view.reference(span, characters);
    else if (name === "transcript") this.#reference(span, characters);
    else if (name === "vtt_transcript") this.captions.push({ span, characters: characters.length <= span.end - span.start ? characters : null });
    else this.#field.parts.push(characters);
  }

  #endField(name: string, parts: readonly string[]): void {
    this.#field = null;
    this.#view.break(GAP.block);
    if (this.#points > 0) this.#view.endStyle();
    else this.#add(name, parts.join(""));
  }

  #add(name: string, value: string): void {
    const folded = value.replace(/\s+/g, " ").trim();
    if (folded === "") return;
    const values = this.fields.get(name);
    if (values === undefined) this.fields.set(name, [folded]);
    else values.push(folded);
  }

  #speech(span: Span): void {
    this.transcript.push(span);
    this.#words(span);
    for (let at = this.#text.indexOf("\n", span.start); at !== -1 && at < span.end; at = this.#text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  /** Speech without the numbers of notes in it, `[[footnote]]1[[/footnote]]`. */
  #words({ start, end }: Span): void {
    const words = this.#text.slice(start, end);
    let at = 0;
    for (const { index, 0: mark } of words.matchAll(NOTE_MARK)) {
      this.#view.lines({ start: start + at, end: start + index });
      at = index + mark.length;
    }
    this.#view.lines({ start: start + at, end });
  }

  #reference(span: Span, characters: string): void {
    this.transcript.push(span);
    if (characters === "\n") this.lineStarts.push(span.end);
    if (characters === "\n" || characters === "\r") this.#view.break(GAP.line);
    else this.#view.reference(span, characters);
  }
}
