import type { ReadTranscript } from "../reading/read-document.js";
import { formatCount } from "../text/format-count.js";
import { Doubts } from "./doubts.js";

/** The proof at the end of the book: what was read, and that all of it is accounted for. */
export function Colophon({ read: { transcript, faults } }: { readonly read: ReadTranscript }) {
  const { source, turns, exchanges, speakers } = transcript;
  return (
    <footer class="colophon">
      <p>
        {source.fileName ?? "Pasted text"}: {formatCount(source.text.length)} characters
        {source.bytes === undefined ? "" : ` from ${formatCount(source.bytes.length)} bytes`} in {source.encoding.name};{" "}
        {turns.length} turns of {speakers.length} speakers in {exchanges.length} exchanges.{" "}
        {faults.length === 0
          ? "Checked here: every character is a speaker’s label, speech, or named as something else; none is missing."
          : "Checked here, and not in order:"}
      </p>
      <Doubts diagnostics={faults} />
      <p>
        SHA-256 <code>{source.bytes?.sha256 ?? source.textSha256}</code>
      </p>
    </footer>
  );
}
