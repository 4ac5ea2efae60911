import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useState } from "preact/hooks";
import { codebooksFor } from "../reading/codebooks-for.js";
import { saveFile } from "../save/save-file.js";
import { shownTranscript, type State } from "../state/state.js";
import { CopyLink } from "./copy-link.js";
import { savedFormats, type SavedFormat, type Written } from "./saved-formats.js";
import { WrittenFiles } from "./written-files.js";
import "../styles/export.css";

interface SavePanelProps {
  readonly state: State;
}

/** What became of the format that was chosen last. */
interface Outcome {
  readonly format: SavedFormat;
  /** Null where it cannot be written. */
  readonly written: Written | null;
}

/** The formats to save in, each a button, and a link to copy. */
export function SavePanel({ state }: SavePanelProps) {
  const all = useMemo(() => (state.document?.transcripts ?? []).map(({ transcript }) => transcript), [state.document]);
  const [takesAll, setTakesAll] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shown = shownTranscript(state)?.transcript;
  const chosen = useMemo(() => (takesAll || shown === undefined ? all : [shown]), [takesAll, shown, all]);
  const formats = useFormats(chosen);
  const save = (format: SavedFormat): void => {
    const written = write(format, chosen);
    setOutcome({ format, written });
    const [file, ...others] = written?.files ?? [];
    if (file !== undefined && others.length === 0) saveFile(file);
  };
  const page = formats.find(({ id }) => id === "html");
  return (
    <div class="save">
      {all.length > 1 && (
        <Choice
          count={all.length}
          takesAll={takesAll}
          choose={(takes) => {
            setTakesAll(takes);
            setOutcome(null);
          }}
        />
      )}
      <ul class="formats">
        {formats.map((format) => (
          <li key={format.id}>
            <button type="button" class="format" onClick={() => save(format)}>
              <span class="name">{format.title}</span> <span class="use">{format.use}</span>
            </button>
            {outcome?.format.id === format.id && <WrittenFiles title={format.title} written={outcome.written} />}
          </li>
        ))}
      </ul>
      <CopyLink state={state} savePage={page === undefined ? null : () => save(page)} />
      <p class="visually-hidden" role="status">{outcome === null ? "" : sayOutcome(outcome)}</p>
    </div>
  );
}

/** The formats, as soon as the labels of topics are there, which some of them print. */
function useFormats(transcripts: readonly Transcript[]): readonly SavedFormat[] {
  const [formats, setFormats] = useState<readonly SavedFormat[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void labelsFor(transcripts).then((codebooks) => {
      if (isCurrent) setFormats(savedFormats(transcripts, codebooks));
    });
    return () => {
      isCurrent = false;
    };
  }, [transcripts]);
  return formats;
}

async function labelsFor(transcripts: readonly Transcript[]): Promise<Codebook[]> {
  const lists = await Promise.all(transcripts.map(({ metadata }) => codebooksFor(metadata.language)));
  return [...new Map(lists.flat().map((codebook) => [codebook.id, codebook])).values()];
}

/** Null where a text would be longer than a browser can hold. */
function write(format: SavedFormat, transcripts: readonly Transcript[]): Written | null {
  try {
    return format.write(transcripts);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sayOutcome({ format, written }: Outcome): string {
  if (written === null) return `${format.title}: too long to be saved.`;
  const [file, ...others] = written.files;
  if (file === undefined) return `${format.title} has no place for anything of it.`;
  return others.length === 0 ? `Saved ${file.name}.` : `${format.title}: ${written.files.length} files to save.`;
}

interface ChoiceProps {
  readonly count: number;
  readonly takesAll: boolean;
  readonly choose: (takesAll: boolean) => void;
}

function Choice({ count, takesAll, choose }: ChoiceProps) {
  return (
    <fieldset class="which">
      <legend>Of</legend>
      <label>
        <input type="radio" name="which" checked={!takesAll} onChange={() => choose(false)} /> the transcript that is shown
      </label>
      <label>
        <input type="radio" name="which" checked={takesAll} onChange={() => choose(true)} /> all {count} that are open
      </label>
    </fieldset>
  );
}
