import { useEffect, useState } from "preact/hooks";
import { isField } from "../keys/command.js";
import type { Reader } from "./use-reader.js";

/** Opens files and text that are dropped anywhere or pasted outside of a field. Returns whether something hovers. */
export function useGiven(reader: Reader): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("paste", (event) => {
      if (isField(event.target)) return;
      if (give(reader, event.clipboardData)) event.preventDefault();
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
      give(reader, event.dataTransfer);
    }, { signal });
    return () => stop.abort();
  }, [reader]);
  return hovering;
}

/** The first file, else the plain text; formatted text and addresses are passed over. */
function give(reader: Reader, data: DataTransfer | null): boolean {
  const file = data?.files[0];
  if (file !== undefined) {
    reader.open(file);
    return true;
  }
  const text = data?.getData("text/plain") ?? "";
  if (text === "") return false;
  reader.open(text);
  return true;
}
