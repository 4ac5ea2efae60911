/** A kind of file in which no transcript is read, known by its first bytes. */
export interface UnreadKind {
  /** What a person calls it, with its article. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes at an offset, as Latin-1; all of them must be there. */
  readonly signs: readonly (readonly [offset: number, bytes: string])[];
  readonly advice: Advice;
}

/** What can be done with a file of such a kind. */
export type Advice = "recording" | "picture" | "archive" | "office" | "other";

/** What a person is told to do. */
export const ADVICE: Readonly<Record<Advice, string>> = {
  recording: "Sound and video are not transcribed here: give the transcript, the captions or the JSON that a transcription service made of it.",
  picture: "Pictures of text are not read: run text recognition (OCR) first and give its result, as text or as PDF with text.",
  archive: "Unpack it, and give the documents in it. Archives of the kind zip are read as they are.",
  office: "Save it in a newer format with the program that wrote it, as .docx, .odt, .rtf, .pdf or plain text.",
  other: "Give the transcript as a document, captions or text.",
};

/** In the order in which they are tried. Signs as in the Unix file command's documentation and the formats' own. */
export const UNREAD_KINDS: readonly UnreadKind[] = [
  { name: "a JPEG picture", mediaType: "image/jpeg", signs: [[0, "\xff\xd8\xff"]], advice: "picture" },
  { name: "a PNG picture", mediaType: "image/png", signs: [[0, "\x89PNG\r\n\x1a\n"]], advice: "picture" },
  { name: "a GIF picture", mediaType: "image/gif", signs: [[0, "GIF8"], [5, "a"]], advice: "picture" },
  { name: "a TIFF picture", mediaType: "image/tiff", signs: [[0, "II*\0"]], advice: "picture" },
  { name: "a TIFF picture", mediaType: "image/tiff", signs: [[0, "MM\0*"]], advice: "picture" },
  { name: "a WebP picture", mediaType: "image/webp", signs: [[0, "RIFF"], [8, "WEBP"]], advice: "picture" },
  { name: "a HEIC picture", mediaType: "image/heic", signs: [[4, "ftyphei"]], advice: "picture" },
  { name: "a HEIC picture", mediaType: "image/heic", signs: [[4, "ftypmif1"]], advice: "picture" },
  { name: "a sound file (WAV)", mediaType: "audio/wav", signs: [[0, "RIFF"], [8, "WAVE"]], advice: "recording" },
  { name: "a video (AVI)", mediaType: "video/x-msvideo", signs: [[0, "RIFF"], [8, "AVI "]], advice: "recording" },
  { name: "a sound file (AIFF)", mediaType: "audio/aiff", signs: [[0, "FORM"], [8, "AIF"]], advice: "recording" },
  { name: "a sound file (MP3)", mediaType: "audio/mpeg", signs: [[0, "ID3"], [3, "\x02\0"]], advice: "recording" },
  { name: "a sound file (MP3)", mediaType: "audio/mpeg", signs: [[0, "ID3"], [3, "\x03\0"]], advice: "recording" },
  { name: "a sound file (MP3)", mediaType: "audio/mpeg", signs: [[0, "ID3"], [3, "\x04\0"]], advice: "recording" },
  { name: "a sound file (MP3)", mediaType: "audio/mpeg", signs: [[0, "\xff\xfb"]], advice: "recording" },
  { name: "a sound file (FLAC)", mediaType: "audio/flac", signs: [[0, "fLaC\0\0\0"]], advice: "recording" },
  { name: "a sound file (Ogg)", mediaType: "audio/ogg", signs: [[0, "OggS\0"]], advice: "recording" },
  { name: "a sound file (AMR)", mediaType: "audio/amr", signs: [[0, "#!AMR"]], advice: "recording" },
  { name: "a sound file (M4A)", mediaType: "audio/mp4", signs: [[4, "ftypM4A"]], advice: "recording" },
  { name: "a video (MP4 or QuickTime)", mediaType: "video/mp4", signs: [[4, "ftyp"]], advice: "recording" },
  { name: "a video (WebM or Matroska)", mediaType: "video/webm", signs: [[0, "\x1a\x45\xdf\xa3"]], advice: "recording" },
  { name: "a Windows Media file", mediaType: "video/x-ms-asf", signs: [[0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"]], advice: "recording" },
  { name: "an archive (gzip)", mediaType: "application/gzip", signs: [[0, "\x1f\x8b\x08"]], advice: "archive" },
  { name: "an archive (7z)", mediaType: "application/x-7z-compressed", signs: [[0, "7z\xbc\xaf\x27\x1c"]], advice: "archive" },
  { name: "an archive (RAR)", mediaType: "application/vnd.rar", signs: [[0, "Rar!\x1a\x07"]], advice: "archive" },
  { name: "an archive (xz)", mediaType: "application/x-xz", signs: [[0, "\xfd7zXZ\0"]], advice: "archive" },
  { name: "an archive (bzip2)", mediaType: "application/x-bzip2", signs: [[0, "BZh"], [4, "1AY&SY"]], advice: "archive" },
  { name: "an archive (Zstandard)", mediaType: "application/zstd", signs: [[0, "\x28\xb5\x2f\xfd"]], advice: "archive" },
  { name: "an archive (tar)", mediaType: "application/x-tar", signs: [[257, "ustar"]], advice: "archive" },
  { name: "a WordPerfect document", mediaType: "application/vnd.wordperfect", signs: [[0, "\xffWPC"]], advice: "office" },
  { name: "an e-book for Kindle", mediaType: "application/x-mobipocket-ebook", signs: [[60, "BOOKMOBI"]], advice: "office" },
  { name: "a PostScript file", mediaType: "application/postscript", signs: [[0, "%!PS-Adobe-"]], advice: "office" },
  { name: "a DjVu document", mediaType: "image/vnd.djvu", signs: [[0, "AT&TFORM"]], advice: "picture" },
  { name: "a database (SQLite)", mediaType: "application/vnd.sqlite3", signs: [[0, "SQLite format 3\0"]], advice: "other" },
  { name: "a property list in binary form", mediaType: "application/x-plist", signs: [[0, "bplist00"]], advice: "other" },
];

/** What an OLE compound file holds, by a name of a stream in its directory, which is written in UTF-16. */
export const COMPOUND_KINDS: readonly { readonly stream: string; readonly name: string; readonly mediaType: string }[] = [
  { stream: "WordDocument", name: "a Word document of before 2007 (.doc)", mediaType: "application/msword" },
  { stream: "PowerPoint Document", name: "a PowerPoint file of before 2007 (.ppt)", mediaType: "application/vnd.ms-powerpoint" },
  { stream: "Workbook", name: "an Excel file of before 2007 (.xls)", mediaType: "application/vnd.ms-excel" },
  { stream: "__properties_version1.0", name: "a message of Outlook (.msg)", mediaType: "application/vnd.ms-outlook" },
];
