import type { Setting } from "./layout/piece.js";
import type { PdfPage } from "./pdfjs.js";

const STRONG = /bold|black|heavy|semibold|demi(?!tr)|[-,]bd\b|medi(?:ital)?$|^(?:cm|sf)bx/i;
const EMPHASIS = /ital|obli|slanted|kursiv|[-,]it\b|^(?:cm|sf)(?:ti|bxti|sl)/i;
const PLAIN: Setting = { strong: false, emphasis: false };
/** Pages that are gone through for the names of their fonts: most documents name all of them on the first two. */
const MOST_LOOKS = 60;
const MOST_LOOKS_WITHOUT_TEXT = 6;

/** What the names of a document's fonts say of their type. The library tells them only with all that a page draws. */
export class FontSettings {
  readonly #settings = new Map<string, Setting>();
  #looks = 0;
  #looksWithoutText = 0;
  /** Whether a font could not be read, so that text in it is missing. */
  hasUnreadable = false;

  /** The setting of each font that a page uses. */
  async of(page: PdfPage, names: ReadonlySet<string>): Promise<ReadonlyMap<string, Setting>> {
    const unknown = [...names].filter((name) => !this.#settings.has(name));
    const isLooked = names.size === 0 ? this.#looksWithoutText < MOST_LOOKS_WITHOUT_TEXT : unknown.length > 0 && this.#looks < MOST_LOOKS;
    if (!isLooked) return this.#settings;
    if (names.size === 0) this.#looksWithoutText += 1;
    else this.#looks += 1;
    try {
      await page.getOperatorList();
      for (const [, font] of page.commonObjs) if (typeof font === "string") this.hasUnreadable = true;
      for (const name of unknown) if (page.commonObjs.has(name)) this.#settings.set(name, settingOf(page.commonObjs.get(name)));
    } catch {
      // A page that cannot be drawn may be read all the same.
    }
    return this.#settings;
  }
}

function settingOf(font: unknown): Setting {
  const given = typeof font === "object" && font !== null && "name" in font ? font.name : null;
  if (typeof given !== "string") return PLAIN;
  const name = given.replace(/^[A-Z]{6}\+/, "");
  return { strong: STRONG.test(name), emphasis: EMPHASIS.test(name) };
}
