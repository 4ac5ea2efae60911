/** How a test file writes what is not ASCII: by `\u` with fallbacks of some length, or as bytes of a font's code page. */
export type RtfSpelling = "unicode" | "unicode-bare" | "unicode-long" | "bytes";

/** A paragraph of a test file: its label in bold, what is said, and what a word processor adds. */
export interface WrittenParagraph {
  readonly label: string;
  readonly words: string;
  readonly extra: "none" | "note" | "hidden" | "deleted" | "bookmark" | "field";
}

/** Letters of windows-1251 from byte 0xC0 on. */
const CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

/** Text as RTF, in the first of the two fonts of {@link writeRtf}. */
function spell(text: string, spelling: RtfSpelling): string {
  return Array.from(text, (sign) => spellSign(sign, spelling)).join("");
}

function spellSign(sign: string, spelling: RtfSpelling): string {
  if (/[\\{}]/.test(sign)) return `\\${sign}`;
  const code = sign.charCodeAt(0);
  if (code < 0x80) return sign;
  const byte = CYRILLIC.indexOf(sign);
  if (spelling === "bytes" && byte !== -1) return `{\\f1 \\'${(byte + 0xc0).toString(16)}}`;
  if (spelling === "bytes" && sign.length === 1 && code >= 0xa0 && code < 0x100) return `\\'${code.toString(16)}`;
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
  const signed = units.map((unit) => (unit > 0x7fff ? unit - 0x10000 : unit));
  if (spelling === "unicode-bare") return `{\\uc0${signed.map((unit) => `\\u${unit} `).join("")}}`;
  if (spelling === "unicode-long") return `{\\uc3${signed.map((unit) => `\\u${unit}?\\'3f\\emdash`).join("")}}`;
  return signed.map((unit) => `\\u${unit}?`).join("");
}

const EXTRAS: Readonly<Record<WrittenParagraph["extra"], string>> = {
  none: "",
  note: "{\\super\\chftn{\\footnote\\pard\\plain \\chftn  aside}}",
  hidden: "{\\v concealed}",
  deleted: "{\\deleted struck}",
  bookmark: "{\\*\\bkmkstart mark}{\\*\\bkmkend mark}",
  field: '{\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt }}',
};

/** A file of paragraphs. */
export function writeRtf(paragraphs: readonly WrittenParagraph[], spelling: RtfSpelling): string {
  const head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\r\n";
  const written = paragraphs.map(
    ({ label, words, extra }) => `\\pard\\plain {\\b ${spell(label, spelling)}:} ${spell(words, spelling)}${EXTRAS[extra]}\\par\r\n`,
  );
  return `${head}${written.join("")}}`;
}
