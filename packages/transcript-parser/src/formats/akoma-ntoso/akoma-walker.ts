import type { Metadata, Span } from "@colloquy/corpus-schema";
import type { SourceDocument } from "../source-format.js";
import { OutsideBlocks } from "../xml/outside-blocks.js";
import { PointedVoices } from "../xml/pointed-voices.js";
import { idsOf } from "../xml/pointer.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { TextView, type Mark } from "../xml/text-view.js";
import { TurnRecorder } from "../xml/turn-recorder.js";
import type { XmlElement } from "../xml/xml-element.js";
import { XmlTree } from "../xml/xml-tree.js";
import { AKOMA_ELEMENTS, PLAIN, type AkomaTraits } from "./akoma-elements.table.js";
import { metadataOf, officesOf, peopleOf } from "./akoma-metadata.js";

interface Open extends AkomaTraits {
  readonly isStyled: boolean;
  /** What is read of a name of who speaks, or of a block in which nobody speaks. */
  readonly mark: Mark | null;
}

/** Walks over a debate: what is read of it and who speaks. */
export class AkomaWalker implements XmlHandler {
  readonly #text: string;
  readonly #view: TextView;
  readonly #turns: TurnRecorder;
  readonly #outside: OutsideBlocks;
  readonly #voices = new PointedVoices();
  /** The names of offices by id. */
  readonly #offices = new Map<string, string>();
  readonly #open: Open[] = [];
  #hidden = 0;
  #speeches = 0;
  #bodies = 0;
  /** Sections around what is read, and those of the debate itself. */
  #sections = 0;
  #parts = 0;
  /** Headings above the first speech of a debate without a title. */
  readonly #upper: { readonly mark: Mark; readonly text: string; readonly isOfPart: boolean }[] = [];
  /** Whether somebody is named in what is said by nobody else. */
  #isNamed = false;
  #backs = 0;
  #isTitled = false;
  /** Paragraphs that say when something was. */
  readonly #timed = new Set<Mark>();
  #tree: XmlTree | null = null;
  #metadata: Partial<Omit<Metadata, "evidence">> | null = null;
  /** The pieces of a name, or of the title, that is being read. */
  #naming: string[] | null = null;
  #title = "";

  constructor(text: string) {
    this.#text = text;
    this.#view = new TextView(text);
    this.#turns = new TurnRecorder(this.#view);
    this.#outside = new OutsideBlocks(this.#view);
  }

  open(element: XmlElement): void {
    if (this.#tree !== null) this.#tree.open(element);
    else if (element.localName === "meta") this.#tree = new XmlTree(element);
    const traits = traitsOf(element);
    const isHidden = this.#hidden > 0 || traits.kind === "hidden";
    if (traits.kind === "hidden") this.#hidden += 1;
    const isUpper = traits.kind === "heading" && this.#bodies > 0 && !this.#isTitled && this.#turns.turns.length === 0 && !this.#turns.isOpen;
    const isStyled = !isHidden && !isUpper && (traits.kind === "heading" || traits.kind === "aside");
    const open: Open = { ...traits, isStyled, mark: isHidden || isStyled ? null : this.#markOf(traits) };
    this.#open.push(open);
    if (!isHidden) this.#begin(element, open);
  }

  close({ localName }: XmlElement): void {
    this.#closeTree();
    const open = this.#open.pop();
    if (open === undefined) return;
    if (open.kind === "hidden") this.#hidden -= 1;
    if (this.#hidden > 0 || open.kind === "hidden") return;
    if (localName === "docTitle") this.#endTitle();
    if (open.isStyled) this.#view.endStyle();
    if (open.kind === "body") this.#bodies -= 1;
    if (open.kind === "back") this.#backs -= 1;
    if (open.kind === "section") this.#sections -= 1;
    if (open.kind === "speech" || (open.kind === "other" && this.#isNamed)) {
      this.#isNamed = false;
      this.#speeches -= 1;
      this.#turns.end();
    }
    if (open.mark !== null) this.#endMark(open.mark, open);
    this.#view.break(open.gap);
  }

  text(span: Span): void {
    if (this.#tree !== null) this.#tree.text(this.#text.slice(span.start, span.end));
    if (this.#hidden > 0) return;
    this.#naming?.push(this.#text.slice(span.start, span.end));
    this.#view.words(span);
  }

  reference(span: Span, characters: string): void {
    this.#tree?.text(characters);
    if (this.#hidden > 0) return;
    this.#naming?.push(characters);
    this.#view.reference(span, characters);
  }

  finish(): Pick<SourceDocument, "markup" | "styles" | "known"> {
    this.#turns.end();
    this.#endUpper();
    this.#outside.finish(this.#turns.turns);
    this.#view.finish();
    const speakers = this.#voices.facts();
    const metadata = { ...(this.#title === "" ? {} : { title: this.#title }), ...this.#metadata };
    return {
      markup: this.#view.edits,
      styles: this.#view.styles,
      known: {
        turns: this.#voices.relabel(this.#turns.turns),
        ...(Object.keys(speakers).length === 0 ? {} : { speakers }),
        ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
      },
    };
  }

  #begin(element: XmlElement, { kind, gap, isStyled }: Open): void {
    this.#view.break(gap);
    if (element.localName === "docTitle") {
      this.#isTitled = true;
      this.#naming = [];
    }
    // Headings above the first speech are none of the document where it names its title.
    const isHeading = kind === "heading" && (this.#bodies === 0 || !this.#isTitled || this.#turns.turns.length > 0 || this.#turns.isOpen);
    if (isStyled) this.#view.beginStyle(isHeading ? "heading" : "aside");
    if (kind === "heading" && this.#speeches === 0) this.#turns.part();
    else if (kind === "body") this.#bodies += 1;
    else if (kind === "back") this.#backs += 1;
    else if (kind === "section") this.#beginSection();
    else if (kind === "speech") this.#beginSpeech(element);
    else if (kind === "time") {
      const mark = this.#open.findLast((open) => open.kind === "paragraph")?.mark ?? null;
      if (mark !== null) this.#timed.add(mark);
    }
    if (kind === "from" || (kind === "heading" && !isStyled)) this.#naming = [];
  }

  #beginSection(): void {
    if (this.#sections === 0 && this.#bodies > 0) this.#parts += 1;
    this.#sections += 1;
  }

  #beginSpeech(element: XmlElement): void {
    this.#speeches += 1;
    const as = element.attribute("as");
    const office = this.#offices.get(idsOf(as)[0] ?? "") ?? "";
    // The first word says what kind of office it is: `Member of Parliament`.
    this.#turns.begin(this.#voices.voice(element.attribute("by"), null, as === null ? null : `${as} ${office.split(" ")[0] ?? ""}`), null);
    if (office !== "") this.#voices.state({ description: office });
  }

  #markOf({ kind }: AkomaTraits): Mark | null {
    if (kind === "from" || kind === "heading") return this.#view.enter();
    if (kind !== "paragraph" || this.#speeches > 0) return null;
    return this.#outside.begin(this.#backs > 0 ? "back" : this.#bodies > 0 ? "record" : "text");
  }

  /** The first title is that of the document; others are those of its parts, or the same in another language. */
  #endTitle(): void {
    const text = (this.#naming ?? []).join("").replace(/\s+/g, " ").trim();
    this.#naming = null;
    if (this.#title === "") this.#title = text;
  }

  #endMark(mark: Mark, { kind }: AkomaTraits): void {
    this.#view.leave(mark);
    if (this.#timed.delete(mark) && mark.start !== -1) this.#view.style({ start: mark.start, end: mark.end }, "aside");
    if (kind !== "from" && kind !== "heading") return;
    const text = (this.#naming ?? []).join("").replace(/\s+/g, " ").trim();
    this.#naming = null;
    if (mark.start === -1 || text === "") return;
    if (kind === "heading") this.#upper.push({ mark, text, isOfPart: this.#sections === 1 });
    else this.#endName(text, { start: mark.start, end: mark.end });
  }

  #endName(text: string, span: Span): void {
    if (this.#turns.isOpen) this.#turns.named(this.#voices.named(text), span);
    else if (this.#open.some(({ kind }) => kind === "other")) {
      this.#isNamed = true;
      this.#speeches += 1;
      this.#turns.begin(this.#voices.voice(null, text, null), span);
    }
  }

  /** The heading of the only section is the title of the document; those of several are of none but theirs. */
  #endUpper(): void {
    const [first] = this.#upper;
    const titled = first !== undefined && this.#parts === 1 && first.isOfPart && this.#title === "" ? first : null;
    if (titled !== null) this.#title = titled.text;
    for (const heading of this.#upper) {
      this.#view.style({ start: heading.mark.start, end: heading.mark.end }, heading === titled ? "heading" : "aside");
    }
  }

  #closeTree(): void {
    if (this.#tree === null) return;
    this.#tree.close();
    if (!this.#tree.isClosed) return;
    const { root } = this.#tree;
    this.#tree = null;
    for (const [id, person] of peopleOf(root)) this.#voices.add(id, person);
    for (const [id, office] of officesOf(root)) this.#offices.set(id, office);
    this.#metadata ??= metadataOf(root);
  }
}

/** What says who speaks is a speech, whatever it is called. */
function traitsOf(element: XmlElement): AkomaTraits {
  const traits = AKOMA_ELEMENTS.get(element.localName) ?? PLAIN;
  return traits.kind === "other" && element.attribute("by") !== null ? { ...traits, kind: "speech" } : traits;
}
