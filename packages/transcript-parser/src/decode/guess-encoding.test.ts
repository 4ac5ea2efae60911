import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.js";
import { encode } from "./encoders.test-data.js";
import { TEXTS } from "./languages.test-data.js";

const LANGUAGES: readonly (readonly [encoding: string, ...texts: readonly (keyof typeof TEXTS)[]])[] = [
  ["windows-1252", "german", "french", "spanish", "portuguese", "italian", "swedish", "english"],
  ["windows-1251", "russian", "russianCapitals", "ukrainian"],
  ["koi8-r", "russian", "russianCapitals"],
  ["koi8-u", "ukrainian"],
  ["ibm866", "russian", "russianCapitals"],
  ["windows-1256", "arabic"],
  ["windows-1253", "greek"],
  ["windows-1255", "hebrew"],
  ["windows-1250", "polish"],
  ["windows-1254", "turkish"],
  ["shift_jis", "japanese", "halfWidthKatakana"],
  ["euc-jp", "japanese"],
  ["iso-2022-jp", "japanese"],
  ["gb18030", "simplified"],
  ["big5", "traditional"],
  ["euc-kr", "korean"],
];
/** Other readings of these differ little, or the text is far from what is usual. */
const DOUBTFUL = new Set(["english", "italian", "polish", "ukrainian", "halfWidthKatakana"]);
const UNICODE = ["utf-8", "utf-16le", "utf-16be"];

const legacyCases = LANGUAGES.flatMap(([encoding, ...names]) => names.map((name) => [encoding, name] as const));
const unicodeCases = UNICODE.flatMap((encoding) =>
  (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((name) => [encoding, name] as const),
);

describe("round trips", () => {
  test.each([...legacyCases, ...unicodeCases])("%s, %s", (encoding, name) => {
    const text = TEXTS[name];
    const decoded = decodeBytes(encode(text, encoding));
    expect(decoded.encoding).toEqual({ name: encoding, byteOrderMark: false });
    expect(decoded.text).toBe(text);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(encoding === "utf-8" ? [] : ["encoding-guessed"]);
  });

  test.each(legacyCases)("line ends of %s, %s", (encoding, name) => {
    const text = TEXTS[name].replace(/\n/g, "\r\n").concat("\r\n\r");
    expect(decodeBytes(encode(text, encoding)).text).toBe(text);
  });

  test.each(legacyCases)("a long file of %s, %s, is beyond doubt", (encoding, name) => {
    const text = TEXTS[name].repeat(600);
    const decoded = decodeBytes(encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.encoding.name).toBe(encoding);
    if (!DOUBTFUL.has(name)) expect(decoded.diagnostics[0]?.severity).toBe("info");
  });
});

describe("texts that are hard to tell", () => {
  test.each([
    ["German with one umlaut", "windows-1252", "The Burgermeister of Köln was there, he said, and left at ten.\n"],
    ["German, few umlauts", "windows-1252", "Das ist der Bericht von Frau Schäfer. Sie kam aus Bonn und blieb dort. Es war Mai. Tschüß!"],
    ["an umlaut at the end", "windows-1252", "menü"],
    ["a German word of capitals", "windows-1252", "GRÜSSE AUS MÜNCHEN: KÖNIG ÄNDERT ÖSTERREICH"],
    ["French quotes and ligatures", "windows-1252", "« L’œuvre », dit-elle, « a été vendue 50 € – hélas… » “Sœur” Cœur Œdipe"],
    ["one apostrophe", "windows-1252", "I don’t know."],
    ["one pair of quotes", "windows-1252", "He called it “home”."],
    ["a dash only", "windows-1252", "Q: Yes — no?"],
    ["a section sign", "windows-1252", "See § 5, at 20 °C."],
    ["Italian, where a word is one letter", "windows-1252", "La porta è chiusa e non è possibile. Chi è? È lui. Così è."],
    ["Dutch with two in a row", "windows-1252", "Er is maar één huis en één straat."],
    ["Icelandic", "windows-1252", "Hvað heitir þú? Ég heiti Þórður og bý í Reykjavík. Það er gott að búa þar."],
    ["one Russian word", "windows-1251", "Привет"],
    ["one Russian word in the other order", "koi8-r", "Привет"],
    ["capitals only", "koi8-r", "МОСКВА, КРЕМЛЬ. ПРЕЗИДЕНТ ОТВЕТИЛ НА ВОПРОСЫ ЖУРНАЛИСТОВ."],
    ["capitals only, in the other order", "windows-1251", "МОСКВА, КРЕМЛЬ. ПРЕЗИДЕНТ ОТВЕТИЛ НА ВОПРОСЫ ЖУРНАЛИСТОВ."],
    ["Russian names in English", "koi8-r", "The former president (Нурсултан Назарбаев) met Путин in Moscow.\n"],
    ["Russian with Russian quotes", "windows-1251", "— Вы читали «Войну и мир»? — Да, № 1 — это «Анна Каренина»…"],
    ["a few Chinese characters in English", "gb18030", "He was born in Beijing (北京) and lived in Shanghai (上海) for years.\n"],
    ["a few traditional ones", "big5", "He was born in Taipei (台北) and lived there for years, at 中山路.\n"],
    ["a few Japanese ones", "shift_jis", "She was born in Tokyo (東京) and lived in おおさか for years.\n"],
    ["Chinese with Latin words", "gb18030", "我们使用Linux和Windows系统，他说OK，没问题。"],
    ["katakana only", "euc-jp", "コンピューターのデータをインターネットでダウンロードする。"],
    ["half-width katakana among full-width", "shift_jis", "品名：ﾃﾚﾋﾞ、ﾗｼﾞｵ。これは古い機械です。"],
    ["Arabic with vowels", "windows-1256", "قال المُعَلِّمُ: «مَرحَبًا» للطلاب في المدرسة."],
  ])("%s", (_name, encoding, text) => {
    const decoded = decodeBytes(encode(text, encoding));
    expect([decoded.encoding.name, decoded.text]).toEqual([encoding, text]);
  });

  test("a text that only windows-1252 and others agree about is windows-1252", () => {
    const { diagnostics } = decodeBytes(encode("“It’s a plan…” – “No.” ".repeat(20), "windows-1252"));
    expect(diagnostics[0]?.message).toContain("read as windows-1252; ");
  });

  test("bytes that are no text are never sure", () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 4000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    const decoded = decodeBytes(noise);
    expect(decoded.encoding.name).toBe("windows-1252");
    expect(decoded.diagnostics[0]?.severity).toBe("warning");
  });

  test("foreign text far into a long English file is found", () => {
    const english = "Q: What did you do then?\nA: We went home and waited for news.\n".repeat(20_000);
    const text = `${english}Она сказала: «Спасибо, до свидания». Мы сразу поехали домой.\n${english}`;
    const decoded = decodeBytes(encode(text, "windows-1251"));
    expect(decoded.encoding.name).toBe("windows-1251");
    expect(decoded.text).toBe(text);
  });

  test("one paragraph of Chinese without a single space", () => {
    const text = TEXTS.simplified.replace(/\n/g, "").repeat(2000);
    const decoded = decodeBytes(encode(text, "gb18030"));
    expect(decoded.encoding.name).toBe("gb18030");
    expect(decoded.text).toBe(text);
  });
});

describe("UTF-16 without a mark", () => {
  test.each([
    ["one Cyrillic word", "Вопрос"],
    ["Han without ASCII", "您是什么时候来到这个城市的我是秋天来的那时候我们的工作很多"],
    ["emoji", "Oh 😀 yes 😃😄 and 😅 no"],
    ["ASCII", "Q: a?\r\n"],
    ["Thai", "คุณมาที่เมืองนี้เมื่อไหร่ ผมมาเมื่อปีที่แล้ว"],
  ])("%s", (_name, text) => {
    for (const encoding of ["utf-16le", "utf-16be"]) {
      const decoded = decodeBytes(encode(text, encoding));
      expect([decoded.encoding.name, decoded.text]).toEqual([encoding, text]);
    }
  });

  test("with half a character at the end", () => {
    const decoded = decodeBytes(Uint8Array.from([...encode(TEXTS.russian, "utf-16le"), 0x41]));
    expect(decoded.text).toBe(`${TEXTS.russian}\uFFFD`);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(["encoding-guessed", "undecodable-bytes"]);
  });
});
