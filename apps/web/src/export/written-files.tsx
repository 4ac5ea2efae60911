import { useState } from "preact/hooks";
import { saveFile, type SavedFile } from "../save/save-file.js";
import { lossWords } from "./loss-words.js";
import type { Written } from "./saved-formats.js";

interface WrittenFilesProps {
  readonly title: string;
  /** Null where it is too long to be written. */
  readonly written: Written | null;
}

/** What was saved, or the files to save where there are several; and what the format could not carry. */
export function WrittenFiles({ title, written }: WrittenFilesProps) {
  if (written === null) return <p class="written">This is too long to be saved as {title} in a browser. The command line has no such limit.</p>;
  const { files, losses, remarks } = written;
  const [file, ...others] = files;
  return (
    <div class="written">
      {others.length === 0 ? <p>{file === undefined ? "There is nothing that it can carry." : `Saved ${file.name}.`}</p> : <SeveralFiles files={files} />}
      {remarks.map((remark) => <p key={remark}>{remark}</p>)}
      {losses.length === 0 ? (
        <p>Nothing is lost: everything that is known of it is in the file.</p>
      ) : (
        <>
          <p>What {title} could not carry:</p>
          <ul class="losses">
            {lossWords(losses).map(({ what, reason }) => <li key={reason}><b>{what}.</b> {reason}</li>)}
          </ul>
        </>
      )}
    </div>
  );
}

/** A browser may ask before it takes several files at once: so each has a button of its own. */
function SeveralFiles({ files }: { readonly files: readonly SavedFile[] }) {
  const [saved, setSaved] = useState<readonly string[]>([]);
  return (
    <>
      <p>{files.length} files; save those that you need:</p>
      <ul class="several">
        {files.map((file) => (
          <li key={file.name}>
            <button
              type="button"
              class="tool"
              onClick={() => {
                saveFile(file);
                setSaved([...saved, file.name]);
              }}
            >
              {file.name}
            </button>
            <span role="status">{saved.includes(file.name) ? " Saved." : ""}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
