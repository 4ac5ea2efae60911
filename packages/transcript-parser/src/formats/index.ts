import { docxFormat } from "./docx/index.js";
import { epubFormat } from "./epub/index.js";
import { htmlFormat } from "./html/index.js";
import { markdownFormat } from "./markdown/index.js";
import { odtFormat } from "./odt/index.js";
import { rtfFormat } from "./rtf/index.js";
import type { SourceFormat } from "./source-format.js";
import { srtFormat } from "./srt/index.js";
import { textFormat } from "./text/index.js";
import { webvttFormat } from "./webvtt/index.js";
import { zipFormat } from "./zip/index.js";

/** The input formats, in the order in which they are tried. A new format is a folder here and one line. */
export const FORMATS: readonly SourceFormat[] = [textFormat, markdownFormat, htmlFormat, webvttFormat, srtFormat, docxFormat, odtFormat, epubFormat, zipFormat, rtfFormat];
