import type { Transcript } from "@colloquy/corpus-schema";
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Markup } from "../panels/markup.js";

interface PrintEntryProps {
  readonly transcript: Transcript;
  /** Id of the citation style that is chosen. */
  readonly styleId: string;
}

type EntryModule = typeof import("./bibliography-entry.js");

/** How the transcript is cited as a whole: at its end, on paper alone. It is made when the page is printed. */
export function PrintEntry({ transcript, styleId }: PrintEntryProps) {
  const container = useRef<HTMLDivElement>(null);
  const [module, setModule] = useState<EntryModule | null>(null);
  useEffect(() => void import("./bibliography-entry.js").then((loaded) => setModule(() => loaded), () => undefined), []);
  useEffect(() => {
    const print = (): void => {
      const entry = module?.bibliographyEntry(transcript, styleId) ?? null;
      // At once: the browser prints what is there when this returns.
      if (container.current !== null) render(entry === null ? null : <p><Markup html={entry} /></p>, container.current);
    };
    addEventListener("beforeprint", print);
    return () => removeEventListener("beforeprint", print);
  }, [module, transcript, styleId]);
  return <div class="print-entry" ref={container} />;
}
