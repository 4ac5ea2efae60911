import type { Paratext } from "@colloquy/corpus-schema";
import { useMemo } from "preact/hooks";
import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";
import { arrangeBody } from "../text/body-items.js";
import { Doubts } from "./doubts.js";
import { Facts } from "./facts.js";
import { MarkedSource } from "./marked-source.js";
import { ParatextBlock } from "./paratext-block.js";
import { SpeakerFilter } from "./speaker-filter.js";

interface TitlePageProps {
  readonly state: State;
  readonly read: ReadTranscript;
  readonly dispatch: (action: Action) => void;
}

/** What stands before the first turn: title and byline as they are in the source, and what they say. */
export function TitlePage({ state, read, dispatch }: TitlePageProps) {
  const { transcript } = read;
  const front = useMemo(() => arrangeBody(transcript).front, [transcript]);
  const title = front.find(({ kind }) => kind === "title");
  const rest = front.filter((paratext) => paratext !== title);
  const { metadata, source } = transcript;
  return (
    <header class="title-page">
      <div lang={metadata.language} dir="auto">
        <h1>{title === undefined ? untitled(read) : <Slice paratext={title} read={read} state={state} />}</h1>
        {rest.map((paratext) => (
          <ParatextBlock key={paratext.span.start} source={source.text} paratext={paratext} marking={state.marking} />
        ))}
      </div>
      <TranscriptChoice state={state} dispatch={dispatch} />
      <Facts metadata={metadata} source={source.text} marking={state.marking} dispatch={dispatch} />
      <Doubts diagnostics={state.document?.diagnostics ?? []} />
      <SpeakerFilter transcript={transcript} speakerId={state.speakerId} dispatch={dispatch} />
    </header>
  );
}

function Slice({ paratext, read, state }: { paratext: Paratext; read: ReadTranscript; state: State }) {
  return (
    <MarkedSource source={read.transcript.source.text} span={paratext.span} marks={state.marking?.spans ?? []} />
  );
}

function untitled({ transcript: { metadata, source } }: ReadTranscript): string {
  return metadata.title ?? source.fileName ?? "Pasted transcript";
}

/** What a transcript without a title is called: by its own file in an archive, else by its number. */
function transcriptName(transcripts: readonly ReadTranscript[], index: number): string {
  const sources = new Set(transcripts.map(({ transcript }) => transcript.source.id));
  const fileName = transcripts[index]?.transcript.source.fileName;
  return sources.size > 1 && fileName !== undefined ? fileName : `Transcript ${index + 1}`;
}

/** A file may hold several conversations, an archive several files. */
function TranscriptChoice({ state, dispatch }: Pick<TitlePageProps, "state" | "dispatch">) {
  const transcripts = state.document?.transcripts ?? [];
  if (transcripts.length < 2) return null;
  return (
    <p class="transcript-choice" role="group" aria-label="Transcripts in this file">
      {transcripts.map(({ transcript }, index) => (
        <button
          key={transcript.id}
          class="tool"
          type="button"
          aria-pressed={index === state.shown}
          onClick={() => dispatch({ type: "transcript-chosen", index })}
        >
          {transcript.metadata.title ?? transcriptName(transcripts, index)}
        </button>
      ))}
    </p>
  );
}
