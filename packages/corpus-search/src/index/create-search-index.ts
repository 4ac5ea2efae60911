import type { Codebook, Speaker, Transcript } from "@colloquy/corpus-schema";
import MiniSearch from "minisearch";
import { wordKeys } from "../words/cut-words.js";
import { createCodeNames, type CodeNames } from "./code-names.js";
import type { IndexedTranscript, IndexedTurn, IndexState, SearchIndex, TermDocument } from "./search-index.js";
import { toTerm } from "./term.js";
import { createWordStore } from "./word-store.js";

/** What an index may know besides the transcripts. */
export interface SearchIndexOptions {
  /** The codebooks of the transcripts' classifications, so that `topic:` takes labels and finds narrower codes too. */
  readonly codebooks?: readonly Codebook[];
}

/**
 * Indexes what is said in some transcripts, turn by turn. Of two transcripts with the same id the later counts.
 * Time and memory are linear in the text.
 */
export function createSearchIndex(transcripts: Iterable<Transcript>, options: SearchIndexOptions = {}): SearchIndex {
  const state: IndexState = {
    transcripts: new Map(),
    turns: [],
    words: createWordStore(),
    terms: createTerms(),
    codes: createCodeNames(options.codebooks ?? []),
  };
  const index: SearchIndex = {
    get transcripts() {
      return [...state.transcripts.values()].map(({ transcript }) => transcript);
    },
    state,
  };
  addToSearchIndex(index, transcripts);
  return index;
}

/** Adds transcripts to an index, which is changed. A transcript whose id the index has takes the place of that one. */
export function addToSearchIndex({ state }: SearchIndex, transcripts: Iterable<Transcript>): void {
  for (const transcript of transcripts) {
    const earlier = state.transcripts.get(transcript.id);
    if (earlier !== undefined) removeTurns(state, earlier);
    // At the end of the order, as its turns are.
    state.transcripts.delete(transcript.id);
    const indexed = indexTranscript(transcript, state.turns.length);
    state.transcripts.set(transcript.id, indexed);
    for (const turn of indexTurns(indexed, state.codes)) {
      const keys = wordKeys(turn.turn.text);
      state.turns.push(turn);
      state.words.add(keys);
      state.terms.add({ number: turn.number, text: keys.map(toTerm).join(SEPARATOR) });
    }
  }
}

/** What never stands inside a word: no letter is decomposed to it. */
const SEPARATOR = "\n";

function createTerms(): MiniSearch<TermDocument> {
  return new MiniSearch<TermDocument>({
    idField: "number",
    fields: ["text"],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term,
    // It would wait for a timer, of which a library has none.
    autoVacuum: false,
  });
}

function removeTurns(state: IndexState, { firstTurn, transcript }: IndexedTranscript): void {
  for (let number = firstTurn; number < firstTurn + transcript.turns.length; number += 1) {
    state.terms.discard(number);
    state.turns[number] = undefined;
  }
}

function indexTranscript(transcript: Transcript, firstTurn: number): IndexedTranscript {
  const { title, date, publications } = transcript.metadata;
  return {
    transcript,
    firstTurn,
    names: new Map(transcript.speakers.map((speaker) => [speaker, namesOf(speaker)])),
    title: wordKeys(title ?? ""),
    dates: [date, ...publications.map((publication) => publication.date)].flatMap((each) => each?.split("/") ?? []),
  };
}

function namesOf({ name, labels }: Speaker): string[][] {
  return [name?.full, name?.family, name?.given, ...labels].map((each) => wordKeys(each ?? ""));
}

function* indexTurns(indexed: IndexedTranscript, codes: CodeNames): Generator<IndexedTurn> {
  const { transcript, firstTurn } = indexed;
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const exchanges = new Map<string, string>();
  for (const { id, questionTurnIds, answerTurnIds } of transcript.exchanges) {
    for (const turnId of [...questionTurnIds, ...answerTurnIds]) exchanges.set(turnId, id);
  }
  const assigned = new Map<string, Set<string>>();
  for (const { codebookId, assignments } of transcript.classifications) {
    for (const { targetId, codeId } of assignments) {
      const ofTarget = assigned.get(targetId) ?? new Set();
      assigned.set(targetId, ofTarget.add(codes.add(codebookId, codeId)));
    }
  }
  for (const [at, turn] of transcript.turns.entries()) {
    const exchangeId = exchanges.get(turn.id) ?? null;
    yield {
      number: firstTurn + at,
      transcript: indexed,
      turn,
      speaker: turn.speakerId === null ? null : (speakers.get(turn.speakerId) ?? null),
      exchangeId,
      codes: [...(assigned.get(turn.id) ?? []), ...(exchangeId === null ? [] : (assigned.get(exchangeId) ?? []))],
    };
  }
}
