import type { Edit, Location, Metadata, RecipeSpeaker, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import type { KnownFacts, StyledSpan } from "../source-format.js";
import { languageTag } from "../speech/language-tag.js";
import type { TimeFindings } from "../times/time-findings.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { OutsideBlocks } from "../xml/outside-blocks.js";
import { PointedVoices } from "../xml/pointed-voices.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { GAP, TextView, type Mark } from "../xml/text-view.js";
import { TurnRecorder } from "../xml/turn-recorder.js";
import type { XmlElement } from "../xml/xml-element.js";
import { XmlTree } from "../xml/xml-tree.js";
import { CueRecorder } from "./cue-recorder.js";
import { PLAIN, SPACED, TEI_ELEMENTS, type TeiKind, type TeiTraits } from "./tei-elements.table.js";
import { peopleOf, statedBy } from "./tei-people.js";
import { metadataOf } from "./tei-metadata.js";

/** What was read of a document. */
export interface TeiReading {
  readonly edits: readonly Edit[];
  readonly styles: readonly StyledSpan[];
  readonly locations: readonly Location[];
  readonly known: KnownFacts;
  readonly diagnostics: readonly ParserDiagnostic[];
}

interface Open {
  readonly kind: TeiKind;
  readonly traits: TeiTraits;
  readonly localName: string;
  /** What is read of a name of who speaks, of a heading, or of a block in which nobody speaks. */
  readonly mark: Mark | null;
  /** Whether tokens after this one are parted from it. */
  readonly joinsNext: boolean;
}

/** Blocks that may stand where nobody speaks. */
const OUTSIDE: ReadonlySet<string> = new Set(["p", "ab", "l", "item", "row", "label"]);

/** What may stand in the root element and be read. */
const BESIDE: ReadonlySet<string> = new Set(["TEI", "TEI.2", "teiCorpus", "text", "u", "sp", "p", "div", "body"]);

/** Trees of the document that are needed as a whole. */
const TREES: ReadonlySet<string> = new Set(["teiHeader", "standOff", "listPerson", "particDesc", "castList"]);

/** Walks over a document: what is read of it, who speaks, when. */
export class TeiWalker implements XmlHandler {
  readonly #text: string;
  readonly #view: TextView;
  readonly #turns: TurnRecorder;
  readonly #cues: CueRecorder;
  readonly #outside: OutsideBlocks;
  readonly #voices = new PointedVoices();
  readonly #open: Open[] = [];
  readonly #diagnostics: ParserDiagnostic[] = [];
  #hidden = 0;
  #asides = 0;
  #tree: XmlTree | null = null;
  #language: string | null = null;
  #metadata: Partial<Omit<Metadata, "evidence">> | null = null;
  /** A name that stands before the speech of its bearer. */
  #name: { readonly text: string; readonly span: Span } | null = null;
  /** The pieces of a name that is being read. */
  #naming: string[] | null = null;
  #isNameParted = false;
  /** Whether the last token and the next one are one word. */
  #joins = false;
  #wasToken = false;
  #annotationWho: string | null = null;
  #isBack = false;

  constructor(text: string) {
    this.#text = text;
    this.#view = new TextView(text);
    this.#turns = new TurnRecorder(this.#view);
    this.#cues = new CueRecorder(this.#view);
    this.#outside = new OutsideBlocks(this.#view);
  }

  open(element: XmlElement): void {
    const { localName } = element;
    this.#readTree(element);
    if (localName === "TEI" || localName === "TEI.2" || localName === "text") this.#language ??= element.attribute("lang", XML_NAMESPACE);
    if (localName === "include") this.#refuse(element);
    this.#cues.open(element);
    if (localName === "annotationBlock") this.#annotationWho = element.attribute("who");
    const traits = this.#traitsOf(element);
    if (localName === "back") this.#isBack = true;
    const isNamed = traits.kind === "name" || traits.kind === "heading";
    const isOutside = OUTSIDE.has(localName) && this.#hidden === 0 && this.#asides === 0 && !this.#turns.isOpen;
    const open: Open = {
      kind: traits.kind,
      traits,
      localName,
      mark: isNamed ? this.#view.enter() : isOutside ? this.#outside.begin(this.#isBack ? "back" : "text") : null,
      joinsNext: /^(?:right|both)$/.test(element.attribute("join") ?? "") || element.attribute("part") === "I",
    };
    this.#open.push(open);
    if (isNamed) this.#naming = [];
    if (traits.kind === "hidden" || traits.kind === "alternative") {
      this.#hidden += 1;
      return;
    }
    if (this.#hidden > 0) return;
    this.#begin(element, traits);
  }

  close(element: XmlElement): void {
    const open = this.#open.pop();
    this.#closeTree();
    this.#cues.close(element);
    if (open === undefined) return;
    if (open.localName === "annotationBlock") this.#annotationWho = null;
    if (open.kind === "hidden" || open.kind === "alternative") this.#hidden -= 1;
    else if (this.#hidden === 0) this.#end(open, element);
  }

  text(span: Span): void {
    if (this.#tree !== null) this.#tree.text(this.#text.slice(span.start, span.end));
    if (this.#hidden > 0) return;
    const text = this.#text.slice(span.start, span.end);
    this.#naming?.push(text);
    if (this.#wasToken && /\S/.test(text)) this.#wasToken = false;
    this.#view.words(span);
  }

  reference(span: Span, characters: string): void {
    this.#tree?.text(characters);
    if (this.#hidden > 0) return;
    this.#naming?.push(characters);
    this.#view.reference(span, characters);
  }

  finish(times: TimeFindings): TeiReading {
    this.#turns.end();
    this.#dropName();
    this.#outside.finish(this.#turns.turns);
    this.#view.finish();
    const speakers: Readonly<Record<string, RecipeSpeaker>> = this.#voices.facts();
    const language = languageTag(this.#language ?? "");
    const metadata = { ...(language === null ? {} : { language }), ...this.#metadata };
    return {
      edits: this.#view.edits,
      styles: this.#view.styles,
      locations: this.#cues.locations(times),
      known: {
        turns: this.#voices.relabel(this.#turns.turns),
        ...(Object.keys(speakers).length === 0 ? {} : { speakers }),
        ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
      },
      diagnostics: this.#diagnostics,
    };
  }

  #begin(element: XmlElement, traits: TeiTraits): void {
    const { kind, gap } = traits;
    if (kind === "token") this.#beginToken(element);
    else if (!isWithinLine(element, traits)) this.#wasToken = false;
    this.#view.break(gap);
    if (kind === "utterance" || kind === "speech") {
      const who = element.attribute("who") ?? this.#annotationWho;
      const role = element.attribute("ana") ?? element.attribute("role");
      const goesOn = this.#name === null && element.attribute("prev") !== null;
      const voice = goesOn ? this.#voices.sameVoice(who, role) : this.#voices.voice(who, this.#name?.text ?? null, role);
      this.#voices.state(statedBy(element));
      this.#turns.begin(voice, this.#name?.span ?? null, this.#isNameParted);
      this.#name = null;
    } else if (kind === "heading") {
      this.#turns.part();
    } else if (kind === "aside") {
      this.#isNameParted = this.#name !== null;
      this.#asides += 1;
      this.#view.beginStyle("aside");
    }
  }

  #end({ kind, traits, mark, joinsNext, localName }: Open, element: XmlElement): void {
    if (!isWithinLine(element, traits)) {
      this.#wasToken = false;
      this.#joins = joinsNext;
    }
    if (kind === "aside") {
      this.#view.endStyle();
      this.#asides -= 1;
    }
    if (kind === "utterance" || kind === "speech") this.#turns.end();
    if (mark !== null) this.#endNamed(element, kind, mark);
    this.#view.break(SPACED.has(localName) ? GAP.space : traits.gap);
    if (kind === "token") this.#wasToken = true;
  }

  /** Words are parted by a space and signs are not, where the file does not say it and sets nothing between them. */
  #beginToken(element: XmlElement): void {
    const join = element.attribute("join");
    const joined = this.#wasToken && (this.#joins || join === "left" || join === "both");
    if (joined) this.#view.glue();
    else if (this.#wasToken && element.localName === "w") this.#view.break(GAP.space);
  }

  /** A name of who speaks, a heading, or a block ends. */
  #endNamed(element: XmlElement, kind: TeiKind, mark: Mark): void {
    this.#view.leave(mark);
    if (kind === "plain") return;
    const text = (this.#naming ?? []).join("").replace(/\s+/g, " ").trim();
    this.#naming = null;
    if (mark.start === -1) return;
    const span = { start: mark.start, end: mark.end };
    if (kind === "heading") this.#view.style(span, this.#isHeading(element, text) ? "heading" : "aside");
    else this.#endName(text, span);
  }

  /** Above the first words that are said, a heading may be the title, unless the header gives another one. */
  #isHeading({ localName }: XmlElement, text: string): boolean {
    const title = this.#metadata?.title;
    const isAbove = this.#turns.turns.length === 0 && !this.#turns.isOpen;
    return !isAbove || title === undefined || localName !== "head" || title === text;
  }

  #endName(text: string, span: Span): void {
    if (text === "") return;
    if (this.#turns.isOpen) {
      // Once somebody has begun to speak, it is a remark about somebody else.
      if (this.#turns.opensWith(span)) this.#turns.named(this.#voices.named(text), span);
      else this.#view.style(span, "aside");
      return;
    }
    this.#dropName();
    this.#name = { text, span };
    this.#isNameParted = false;
  }

  /** A name after which nobody speaks is a note like others. */
  #dropName(): void {
    if (this.#name !== null) this.#view.style(this.#name.span, "aside");
    this.#name = null;
  }

  #traitsOf(element: XmlElement): TeiTraits {
    const { localName } = element;
    const parent = this.#open.at(-1)?.localName;
    const traits = TEI_ELEMENTS.get(localName) ?? PLAIN;
    // Paragraphs of a speech in Parla-CLARIN; inside of them it is any stretch of words.
    if (localName === "seg" && parent === "u") return element.attribute("type") === "utterance" ? { kind: "plain", gap: GAP.space } : { kind: "plain", gap: GAP.block };
    if (traits.kind === "alternative" && parent !== "choice") return PLAIN;
    if (localName === "note" && element.attribute("type") === "speaker" && this.#asides === 0) return { kind: "name", gap: GAP.block };
    // What stands beside the header and the text is about them.
    if ((parent === "TEI" || parent === "TEI.2" || parent === "teiCorpus") && !BESIDE.has(localName)) return { kind: "hidden", gap: GAP.none };
    return traits;
  }

  #readTree(element: XmlElement): void {
    if (this.#tree !== null) this.#tree.open(element);
    else if (TREES.has(element.localName)) this.#tree = new XmlTree(element);
    if (element.localName === "timeline") this.#cues.timeline.open(element);
    else if (element.localName === "when") this.#cues.timeline.when(element);
  }

  #closeTree(): void {
    if (this.#tree === null) return;
    this.#tree.close();
    if (!this.#tree.isClosed) return;
    const { root } = this.#tree;
    this.#tree = null;
    for (const [id, person] of peopleOf(root)) this.#voices.add(id, person);
    // The header of a corpus counts where the text has none of its own.
    if (root.element.localName === "teiHeader") this.#metadata = { ...this.#metadata, ...metadataOf(root, this.#language) };
  }

  #refuse({ span }: XmlElement): void {
    if (this.#diagnostics.length > 0) return;
    this.#diagnostics.push({
      code: "file-skipped",
      severity: "warning",
      message: "The document includes other files (xi:include), which are not fetched.",
      span,
      hint: "Parse these files themselves, or give a file into which they are put together.",
    });
  }
}

/** Whether an element may hold tokens of a line, such as a name: it parts nothing. */
function isWithinLine({ localName }: XmlElement, { kind, gap }: TeiTraits): boolean {
  return kind === "plain" && gap === GAP.none && !SPACED.has(localName);
}
