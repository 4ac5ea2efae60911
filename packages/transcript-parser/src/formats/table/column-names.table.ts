/** What a column of a transcript holds. */
export type ColumnKind = "content" | "speaker" | "span" | "start" | "end";

/** Names of columns in lower case, in the order in which they are preferred. */
export const COLUMN_NAMES: Readonly<Record<ColumnKind, readonly string[]>> = {
  content: [
    ...["content", "transcript", "transcript text", "transcription", "text", "utterance", "speech", "dialogue", "dialog", "spoken text", "sentence", "script"],
    ...["utterance text", "sentence text", "message", "caption", "captions", "subtitle", "subtitles", "statement", "quote"],
    ...["inhalt", "transkript", "äußerung", "contenu", "texte", "transcription", "contenido", "texto", "transcripción", "contenuto", "testo", "conteúdo", "текст", "内容", "文本"],
    ...["words", "line", "lines"],
  ],
  speaker: [
    ...["speaker", "speaker name", "speaker label", "speakers", "speaker id", "speakerid", "speaker code", "participant", "participant id", "talker", "caller", "person", "name", "who", "voice", "role"],
    ...["sprecher", "sprecherin", "person", "locuteur", "intervenant", "hablante", "orador", "parlante", "interlocutore", "falante", "спикер", "говорящий", "说话人", "发言人"],
  ],
  span: ["timespan", "time span", "timestamp", "time stamp", "timestamps", "time", "timecode", "time code", "tc", "zeitspanne", "zeit", "zeitstempel", "intervalle", "temps", "intervalo de tiempo", "tiempo", "время", "时间"],
  start: ["start", "start time", "starttime", "begin", "begin time", "begin time hh:mm:ss.ms", "in", "time in", "start timecode", "tc in", "start ms", "start s", "start seconds", "media start", "anfang", "début", "inicio"],
  end: ["end", "end time", "endtime", "out", "time out", "end timecode", "tc out", "end ms", "end s", "end seconds", "media end", "ende", "fin"],
};

/** Names of columns that hold what is said, or how much of it, or where: their cells tell. */
export const UNSURE_NAMES: ReadonlySet<string> = new Set(["words", "line", "lines"]);
