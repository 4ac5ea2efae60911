import { akomaNtosoFormat } from "./akoma-ntoso/index.js";
import { assemblyaiFormat } from "./assemblyai/index.js";
import { awsTranscribeFormat } from "./aws-transcribe/index.js";
import { azureSpeechFormat } from "./azure-speech/index.js";
import { bbcFormat } from "./bbc/index.js";
import { chatFormat } from "./chat/index.js";
import { deepgramFormat } from "./deepgram/index.js";
import { docxFormat } from "./docx/index.js";
import { elanFormat } from "./elan/index.js";
import { elevenlabsFormat } from "./elevenlabs/index.js";
import { exmaraldaFormat } from "./exmaralda/index.js";
import { geckoFormat } from "./gecko/index.js";
import { gladiaFormat } from "./gladia/index.js";
import { googleSpeechFormat } from "./google-speech/index.js";
import { epubFormat } from "./epub/index.js";
import { htmlFormat } from "./html/index.js";
import { inqScribeFormat } from "./inqscribe/index.js";
import { jsonFormat } from "./json/index.js";
import { lrcFormat } from "./lrc/index.js";
import { markdownFormat } from "./markdown/index.js";
import { ohmsFormat } from "./ohms/index.js";
import { oTranscribeFormat } from "./otranscribe/index.js";
import { odtFormat } from "./odt/index.js";
import { otherXmlFormat } from "./other-xml/index.js";
import { pdfFormat } from "./pdf/index.js";
import { revAiFormat } from "./rev-ai/index.js";
import { rtfFormat } from "./rtf/index.js";
import { sbvFormat } from "./sbv/index.js";
import { sonioxFormat } from "./soniox/index.js";
import type { SourceFormat } from "./source-format.js";
import { speechmaticsFormat } from "./speechmatics/index.js";
import { srtFormat } from "./srt/index.js";
import { teiFormat } from "./tei/index.js";
import { tableFormat } from "./table/index.js";
import { textFormat } from "./text/index.js";
import { textGridFormat } from "./textgrid/index.js";
import { timeMarksFormat } from "./time-marks/index.js";
import { transcriberFormat } from "./transcriber/index.js";
import { trintFormat } from "./trint/index.js";
import { ttmlFormat } from "./ttml/index.js";
import { videoIndexerFormat } from "./video-indexer/index.js";
import { voskFormat } from "./vosk/index.js";
import { watsonFormat } from "./watson/index.js";
import { webvttFormat } from "./webvtt/index.js";
import { whisperFormat } from "./whisper/index.js";
import { whisperxFormat } from "./whisperx/index.js";
import { youtubeJson3Format } from "./youtube-json3/index.js";
import { youtubeXmlFormat } from "./youtube-xml/index.js";
import { zipFormat } from "./zip/index.js";
import { zoomCaptionsFormat } from "./zoom-captions/index.js";
import { zoomChatFormat } from "./zoom-chat/index.js";

/** The input formats, in the order in which they are tried. A new format is a folder here and one line. */
export const FORMATS: readonly SourceFormat[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  webvttFormat,
  srtFormat,
  sbvFormat,
  ttmlFormat,
  lrcFormat,
  youtubeXmlFormat,
  zoomChatFormat,
  zoomCaptionsFormat,
  chatFormat,
  textGridFormat,
  tableFormat,
  timeMarksFormat,
  inqScribeFormat,
  oTranscribeFormat,
  teiFormat,
  akomaNtosoFormat,
  elanFormat,
  transcriberFormat,
  exmaraldaFormat,
  ohmsFormat,
  otherXmlFormat,
  docxFormat,
  odtFormat,
  epubFormat,
  zipFormat,
  rtfFormat,
  whisperxFormat,
  whisperFormat,
  awsTranscribeFormat,
  deepgramFormat,
  assemblyaiFormat,
  googleSpeechFormat,
  revAiFormat,
  speechmaticsFormat,
  watsonFormat,
  bbcFormat,
  azureSpeechFormat,
  youtubeJson3Format,
  elevenlabsFormat,
  gladiaFormat,
  trintFormat,
  voskFormat,
  sonioxFormat,
  geckoFormat,
  videoIndexerFormat,
  jsonFormat,
  pdfFormat,
];
