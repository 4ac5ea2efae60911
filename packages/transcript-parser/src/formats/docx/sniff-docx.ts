import { sniffArchive } from "../container/sniff-archive.js";
import { isFlatPackage, latin1 } from "./sniff-flat-package.js";

/** What the first part of a package as one XML file says of it: its relationships name the part with the text. */
const WORD = /progid="Word\.Document"|\bword\/\w{1,40}\.xml|wordprocessingml/;
const EXTENSION = /\.do[ct][xm]$/i;
/** Parts that every package has; some programs write the list of their types last. */
const COMMON = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/\w{1,40}\.xml)$/;

/**
 * How likely a file is a Word document: a package with a part in the folder `word`. The text may stand in a part of any
 * name, which only the relationships know. Of a file that is cut off behind its first parts its name has to say it.
 */
export function sniffDocx(head: Uint8Array, fileName?: string, whole?: () => Uint8Array): number {
  if (isFlatPackage(head)) return WORD.test(latin1(head)) ? 0.95 : 0;
  const signs = sniffArchive(head, whole);
  if (signs === null) return 0;
  let isPackage = false;
  let hasParts = false;
  for (const name of signs.names) {
    if (/^\/?word\/document\d{0,4}\.xml$/i.test(name)) return 0.95;
    isPackage ||= COMMON.test(name);
    hasParts ||= /^\/?word\/[^/]{1,80}\.xml$/i.test(name);
  }
  if (!isPackage) return 0;
  if (hasParts) return 0.9;
  const isOther = [...signs.names].some((name) => /^\/?(?:xl|ppt)\//i.test(name));
  return !isOther && EXTENSION.test(fileName ?? "") ? 0.6 : 0;
}
