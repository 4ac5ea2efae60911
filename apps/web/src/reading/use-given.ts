import { useEffect, useRef, useState } from "preact/hooks";
import { isStyleFile } from "../cite/styles/use-styles.js";
import { isField } from "../keys/command.js";
import type { Reader } from "./use-reader.js";

/** What takes citation styles. */
export type OpenStyles = (files: readonly File[]) => void;

/**
 * Opens files and text that are dropped anywhere or pasted outside of a field; styles for citations among them are handed
 * to `openStyles`. Returns whether something hovers.
 */
export function useGiven(reader: Reader, openStyles: OpenStyles): boolean {
  const takers = useRef({ reader, openStyles });
  takers.current = { reader, openStyles };
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

/** Styles and the first other file, else the plain text; formatted text and addresses are passed over. */
function give({ reader, openStyles }: { readonly reader: Reader; readonly openStyles: OpenStyles }, data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])];
  const styles = files.filter(isStyleFile);
  if (styles.length > 0) openStyles(styles);
  const file = files.find((one) => !isStyleFile(one));
  if (file !== undefined) reader.open(file);
  if (files.length > 0) return true;
  const text = data?.getData("text/plain") ?? "";
  if (text === "") return false;
  reader.open(text);
  return true;
}
