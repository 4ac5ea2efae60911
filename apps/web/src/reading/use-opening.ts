import { useRef } from "preact/hooks";
import { isStyleFile } from "../cite/styles/use-styles.js";
import type { OpenFiles } from "./use-given.js";
import type { Reader } from "./use-reader.js";

/**
 * Opens whatever files are given: styles for citations among them go to those, one other file is opened in place of what is
 * open, and several are read one after another. The function stays the same over the life of the page.
 */
export function useOpening(reader: Reader, openStyles: OpenFiles, openAll: OpenFiles): OpenFiles {
  const takers = useRef({ reader, openStyles, openAll });
  takers.current = { reader, openStyles, openAll };
  const open = useRef((files: readonly File[]): void => {
    const styles = files.filter(isStyleFile);
    const [first, second, ...others] = files.filter((file) => !isStyleFile(file));
    if (styles.length > 0) takers.current.openStyles(styles);
    if (first === undefined) return;
    if (second === undefined) takers.current.reader.open(first);
    else takers.current.openAll([first, second, ...others]);
  });
  return open.current;
}
