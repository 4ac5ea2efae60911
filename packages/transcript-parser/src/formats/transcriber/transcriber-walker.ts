import type { Location, Metadata, Span } from "@colloquy/corpus-schema";
import type { SourceDocument } from "../source-format.js";
import type { TimeFindings } from "../times/time-findings.js";
import { readAttribute } from "../xml/attribute-words.js";
import { PointedVoices } from "../xml/pointed-voices.js";
import { idsOf } from "../xml/pointer.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { GAP, TextView, type Gap, type Mark } from "../xml/text-view.js";
import { TurnRecorder } from "../xml/turn-recorder.js";
import type { XmlElement } from "../xml/xml-element.js";
import { episodeOf, languageOf } from "./transcriber-metadata.js";

/** What is said between two points in time. */
interface Stretch {
  readonly mark: Mark;
  readonly start: string | null;
  end: string | null;
  /** Where the times stand. */
  readonly place: Span;
}

/** Breaths and signs of the transcriber: one or two letters, which say nothing to a reader. */
const MIN_NOTE = 3;

/** Walks over a file: turns with their speakers, points in time, and what is heard besides. */
export class TranscriberWalker implements XmlHandler {
  readonly #text: string;
  readonly #view: TextView;
  readonly #turns: TurnRecorder;
  readonly #voices = new PointedVoices();
  readonly #stretches: Stretch[] = [];
  #metadata: Partial<Omit<Metadata, "evidence">> = {};
  /** The turn that is open, with those who speak in it. */
  #turn: XmlElement | null = null;
  #speakers: readonly string[] = [];
  #sync: XmlElement | null = null;
  /** The stretches since the last point in time: more than one where several people speak at once. */
  #current: Stretch[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#view = new TextView(text);
    this.#turns = new TurnRecorder(this.#view);
  }

  open(element: XmlElement): void {
    switch (element.localName) {
      case "Trans":
        this.#metadata = { ...this.#metadata, ...languageOf(element) };
        break;
      case "Episode":
        this.#metadata = { ...this.#metadata, ...episodeOf(element) };
        break;
      case "Speaker":
        this.#addSpeaker(element);
        break;
      case "Topic":
        this.#note(element, GAP.block);
        break;
      case "Section":
        this.#view.break(GAP.block);
        this.#turns.part();
        break;
      case "Turn":
        this.#beginTurn(element);
        break;
      case "Sync":
        this.#beginSync(element);
        break;
      case "Who":
        this.#who(element);
        break;
      case "Comment":
      case "Vocal":
        this.#note(element, GAP.line);
        break;
      case "Event":
        // Others are about the words around them: how they are said, in what language, what they name. An end repeats its beginning.
        if ((element.attribute("type") ?? "noise") === "noise" && element.attribute("extent") !== "end") this.#note(element, GAP.line);
        break;
      default:
    }
  }

  close({ localName }: XmlElement): void {
    if (localName === "Turn") this.#endTurn();
  }

  text(span: Span): void {
    this.#view.words(span);
  }

  reference(span: Span, characters: string): void {
    this.#view.reference(span, characters);
  }

  finish(times: TimeFindings): Pick<SourceDocument, "markup" | "styles" | "locations" | "known"> {
    this.#endTurn();
    this.#view.finish();
    return {
      markup: this.#view.edits,
      styles: this.#view.styles,
      locations: this.#locations(times),
      known: {
        turns: this.#voices.relabel(this.#turns.turns),
        ...(Object.keys(this.#metadata).length === 0 ? {} : { metadata: this.#metadata }),
      },
    };
  }

  #addSpeaker(element: XmlElement): void {
    const id = element.attribute("id");
    const label = (element.attribute("name") ?? "").replace(/\s+/g, " ").trim();
    if (id !== null && label !== "") this.#voices.add(id, { label, facts: {} });
  }

  #beginTurn(element: XmlElement): void {
    this.#endTurn();
    this.#turn = element;
    this.#speakers = idsOf(element.attribute("speaker"));
    this.#sync = null;
    this.#view.break(GAP.block);
    this.#turns.begin(this.#voices.voice(element.attribute("speaker"), null, null), null);
    this.#stretch(element);
  }

  #endTurn(): void {
    if (this.#turn === null) return;
    this.#endStretches(this.#turn.attribute("endTime"));
    this.#turn = null;
    this.#turns.end();
    this.#view.break(GAP.block);
  }

  #beginSync(element: XmlElement): void {
    if (this.#turn === null) return;
    this.#endStretches(element.attribute("time"));
    this.#sync = element;
    this.#view.break(GAP.space);
    this.#stretch(element);
  }

  /** From here on, until the next point in time, one of those of the turn speaks. */
  #who(element: XmlElement): void {
    if (this.#turn === null) return;
    for (const { mark } of this.#current) this.#view.leave(mark);
    const speaker = this.#speakers[Number(element.attribute("nb")) - 1] ?? null;
    this.#turns.end();
    this.#view.break(GAP.block);
    this.#turns.begin(this.#voices.voice(speaker ?? this.#turn.attribute("speaker"), null, null), null);
    this.#stretch(this.#sync ?? this.#turn);
  }

  #stretch(from: XmlElement): void {
    const stretch = { mark: this.#view.enter(), start: from.attribute("time") ?? from.attribute("startTime"), end: null, place: from.span };
    this.#stretches.push(stretch);
    this.#current.push(stretch);
  }

  #endStretches(end: string | null): void {
    for (const stretch of this.#current) {
      this.#view.leave(stretch.mark);
      stretch.end = end;
    }
    this.#current = [];
  }

  /** What is heard and not said stands in an attribute. */
  #note(element: XmlElement, gap: Gap): void {
    if ((element.attribute("desc") ?? "").trim().length < MIN_NOTE) return;
    this.#view.break(gap);
    this.#view.beginStyle("aside");
    readAttribute(this.#view, this.#text, element, "desc");
    this.#view.endStyle();
    this.#view.break(gap);
  }

  #locations(times: TimeFindings): Location[] {
    return this.#stretches.flatMap(({ mark, start, end, place }): Location[] => {
      if (mark.start === -1 || start === null) return [];
      const judged = times.judge(msOf(start), end === null ? null : msOf(end), place);
      return judged === null ? [] : [{ kind: "cue", span: { start: mark.start, end: mark.end }, ...judged }];
    });
  }
}

/** Seconds as milliseconds; `NaN` where they cannot be read. */
function msOf(seconds: string): number {
  return /^\s*-?\d{1,9}(?:\.\d{0,12})?\s*$/.test(seconds) ? Number(seconds) * 1000 : NaN;
}
