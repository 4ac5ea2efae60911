/** Names of languages that stand for a tag in a file. */
const LANGUAGES: Readonly<Record<string, string>> = { english: "en", french: "fr", german: "de", russian: "ru", spanish: "es" };

/**
 * A value of an item in a form that does not depend on who wrote it: markup, kinds of quotation marks and dashes,
 * encoding of addresses and the place of particles make no difference, everything else does.
 */
export function foldValue(variable: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return foldText(variable, String(value));
  if (Array.isArray(value)) return value.map(foldName).join("; ");
  if (typeof value === "object" && value !== null) return foldDate(value);
  return "";
}

function foldText(variable: string, text: string): string {
  const plain = text
    .replace(/<b><\/b>|<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/gu, " ")
    .trim();
  if (variable === "language") return LANGUAGES[plain] ?? plain.slice(0, 2).toLowerCase();
  return variable === "URL" ? decodeURI(plain) : plain;
}

function foldName(value: unknown): string {
  if (typeof value === "string") return foldText("", value);
  const { family, given, suffix, literal, ...rest } = value as Readonly<Record<string, string | undefined>>;
  const particles = [rest["dropping-particle"], rest["non-dropping-particle"]].filter((part) => part !== undefined);
  // Of a name with nothing but a family name, readers make a literal and the other way round.
  const last = [...particles, family ?? (given === undefined ? literal : undefined)].filter((part) => part !== undefined).join(" ");
  return [last, given, suffix].filter((part) => part !== undefined).map((part) => foldText("", part)).join(", ");
}

function foldDate(value: object): string {
  const { "date-parts": parts, season, circa, literal, raw } = value as Readonly<Record<string, unknown>>;
  const points = Array.isArray(parts) ? parts.map((point) => (point as unknown[]).map(Number).join("-")).join("/") : "";
  const [text = ""] = [literal, raw].filter((one) => typeof one === "string");
  const marks = [season === undefined ? "" : `season ${Number(season)}`, circa === undefined || circa === false ? "" : "circa"];
  return [points === "" ? foldText("", text) : points, ...marks].filter((part) => part !== "").join(" ");
}
