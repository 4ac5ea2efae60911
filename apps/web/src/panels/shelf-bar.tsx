import type { Shelf, ShelvedDocument } from "../shelf/use-shelf.js";

/** The documents that were opened together, to choose from; how far their reading is, and what could not be read. */
export function ShelfBar({ shelf }: { readonly shelf: Shelf }) {
  const { documents, refusals, progress, shown } = shelf;
  const isEmpty = documents.length + refusals.length === 0;
  const isElsewhere = documents.length > 0 && shown === -1;
  if (progress === null && (isEmpty || isElsewhere)) return null;
  const choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) shelf.choose(Number(event.currentTarget.value));
  };
  return (
    <section class="shelf" aria-label="Documents">
      {documents.length > 0 && (
        <label>
          Document{" "}
          <select value={String(shown)} onChange={choose}>
            {documents.map((one, index) => <option key={index} value={String(index)}>{index + 1}. {nameOf(one)}</option>)}
          </select>{" "}
          of {documents.length}
        </label>
      )}
      {progress !== null && (
        <p>
          Reading {progress.number} of {progress.count}: {progress.name}{" "}
          <button class="tool" type="button" onClick={shelf.stop}>Stop</button>
        </p>
      )}
      {progress === null && <button class="tool" type="button" onClick={shelf.clear}>Close this list</button>}
      {refusals.length > 0 && (
        <details>
          <summary>{refusals.length === 1 ? "1 file was not opened" : `${refusals.length} files were not opened`}</summary>
          <ul>{refusals.map(({ message, advice }, index) => <li key={index}>{message} {advice}</li>)}</ul>
        </details>
      )}
    </section>
  );
}

function nameOf({ input, document }: ShelvedDocument): string {
  const [{ transcript }] = document.transcripts;
  const { title } = transcript.metadata;
  return title === undefined ? input.name : `${title} (${input.name})`;
}
