import { chatFormat } from "./chat/index.js";
import { docxFormat } from "./docx/index.js";
import { epubFormat } from "./epub/index.js";
import { htmlFormat } from "./html/index.js";
import { inqScribeFormat } from "./inqscribe/index.js";
import { markdownFormat } from "./markdown/index.js";
import { oTranscribeFormat } from "./otranscribe/index.js";
import { odtFormat } from "./odt/index.js";
import { rtfFormat } from "./rtf/index.js";
import type { SourceFormat } from "./source-format.js";
import { srtFormat } from "./srt/index.js";
import { tableFormat } from "./table/index.js";
import { textFormat } from "./text/index.js";
import { textGridFormat } from "./textgrid/index.js";
import { timeMarksFormat } from "./time-marks/index.js";
import { webvttFormat } from "./webvtt/index.js";
import { zipFormat } from "./zip/index.js";

/** The input formats, in the order in which they are tried. A new format is a folder here and one line. */
export const FORMATS: readonly SourceFormat[] = [textFormat, markdownFormat, htmlFormat, webvttFormat, srtFormat, chatFormat, textGridFormat, tableFormat, timeMarksFormat, inqScribeFormat, oTranscribeFormat, docxFormat, odtFormat, epubFormat, zipFormat, rtfFormat];
