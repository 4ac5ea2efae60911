/**
 * The characters of the font Symbol from 0x20 on, as Unicode (Adobe's Symbol encoding). Documents give them as they
 * are, or in the private use area from U+F000 on (section 17.3.3.30). Those without a character are U+FFFD.
 */
const LOW =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?" +
  "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" +
  "\uFFFDαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const HIGH =
  "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵" +
  "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" +
  "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

/** Signs of the fonts Wingdings that are met in documents: bullets, arrows, ticks. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: "☺", 0x4c: "☹", 0x6c: "●", 0x6e: "■", 0x6f: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9f: "•", 0xa7: "▪",
  0xa8: "◻", 0xd8: "➢", 0xdf: "←", 0xe0: "→", 0xe1: "↑", 0xe2: "↓", 0xe8: "➔", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
};

/** The character that a symbol of a font shows; where it is not known, the one that the document gives. */
export function symbolOf(code: number, font: string): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.trim().toLowerCase();
  const shown = name === "symbol" ? (low < 0x7f ? LOW[low - 0x20] : HIGH[low - 0xa0]) : name === "wingdings" ? WINGDINGS[low] : undefined;
  return shown === undefined || shown === "\uFFFD" ? String.fromCodePoint(code) : shown;
}
