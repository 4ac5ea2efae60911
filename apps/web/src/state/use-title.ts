import type { Transcript } from "@colloquy/corpus-schema";
import { useEffect } from "preact/hooks";

/** Names the window after the transcript that is shown. */
export function useTitle(transcript: Transcript | null): void {
  useEffect(() => {
    const title = transcript?.metadata.title ?? transcript?.source.fileName;
    document.title = title === undefined ? "Colloquy" : `${title} – Colloquy`;
  }, [transcript]);
}
