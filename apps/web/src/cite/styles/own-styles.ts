import { STYLES } from "@colloquy/citation-formatter/styles";
import { parseStyle } from "@colloquy/csl-processor";
import type { StyleChoice } from "../cited.js";

/** The styles that the page comes with, in the order in which they are offered. */
export const OWN_STYLES: readonly StyleChoice[] = STYLES.flatMap(({ xml, ...about }) => {
  const read = parseStyle(xml);
  return read.ok ? [{ ...about, style: read.value, fileName: null, problems: read.problems }] : [];
});
