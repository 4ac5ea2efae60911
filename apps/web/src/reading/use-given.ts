import { useEffect, useRef, useState } from "preact/hooks";
import { droppedFiles } from "../shelf/dropped-files.js";
import { isField } from "../keys/command.js";
import type { Reader } from "./use-reader.js";

/** What takes files. */
export type OpenFiles = (files: readonly File[]) => void;

/** Opens files, folders and text that are dropped anywhere or pasted outside of a field. Returns whether something hovers. */
export function useGiven(reader: Reader, openFiles: OpenFiles): boolean {
  const takers = useRef({ reader, openFiles });
  takers.current = { reader, openFiles };
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("paste", (event) => {
      if (isField(event.target)) return;
      if (give(takers.current, event.clipboardData)) event.preventDefault();
    }, { signal });
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      setHovering(true);
    }, { signal });
    document.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) setHovering(false);
    }, { signal });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      setHovering(false);
      give(takers.current, event.dataTransfer);
    }, { signal });
    return () => stop.abort();
  }, []);
  return hovering;
}

/** Files, else the plain text; formatted text and addresses are passed over. */
function give({ reader, openFiles }: { readonly reader: Reader; readonly openFiles: OpenFiles }, data: DataTransfer | null): boolean {
  if (data === null) return false;
  if (data.types.includes("Files")) {
    // What cannot be read of a folder is left out with the folder.
    droppedFiles(data).then(openFiles, () => openFiles([...data.files]));
    return true;
  }
  const text = data.getData("text/plain");
  if (text === "") return false;
  reader.open(text);
  return true;
}
