import { HONORIFICS, NAME_CONNECTORS, ROLE_LABELS } from "../layout/label-words.table.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { isPersonName } from "../metadata/person-name.js";

/** A label taken apart: `SENATOR ANA HOLM (PORT PARTY)`, `José Ojeda, secretario de marina`. */
export interface LabelParts {
  /** Honorifics and offices before the name: `SENATOR`; empty where there are none. */
  readonly title: string;
  /** The name without them; the whole label where nothing is left. */
  readonly name: string;
  /** What stands after a comma or in parentheses. */
  readonly aside: string;
}

/** Takes a label apart. */
export function labelParts(label: string): LabelParts {
  const inParentheses = /^([^()（）]+?)\s*[(（]([^()（）]*)[)）]\s*(.*)$/u.exec(label.trim());
  const outside = inParentheses === null ? label.trim() : `${inParentheses[1] ?? ""} ${inParentheses[3] ?? ""}`.trim();
  const comma = outside.search(/[,，]/);
  const head = (comma === -1 ? outside : outside.slice(0, comma)).trim();
  const aside = (comma === -1 ? (inParentheses?.[2] ?? "") : outside.slice(comma + 1)).trim();
  const words = head.split(/\s+/);
  // `SECRETARIO DE PUENTES, ROGELIO TAMEZ`: the office stands first, and the name behind the comma.
  if (comma !== -1 && isOfficeAlone(words) && isPersonName(recase(aside))) return { title: head, name: aside, aside: head };
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first] ?? "", first)) first += 1;
  // `Secretary of State Holm`: the office goes on after its connectors.
  if (first > 0) {
    while (first < words.length - 1 && NAME_CONNECTORS.has((words[first] ?? "").toLowerCase()) && /^\p{Ll}/u.test(words[first] ?? "")) {
      if (!isTitleWord(words[first + 1] ?? "", first) && first + 2 >= words.length) break;
      if (/^(?:de|van|von|der|la|del|di|da|al|bin)$/.test(words[first] ?? "") && first + 1 === words.length - 1) break;
      first += 2;
    }
  }
  // `Secretaria de Estado de Comunicación` is an office and no name.
  if (first > 0 && NAME_CONNECTORS.has((words[first] ?? "").toLowerCase()) && OFFICE_WORDS.has((words[first - 1] ?? "").toLowerCase())) {
    return { title: "", name: head, aside };
  }
  return { title: words.slice(0, first).join(" "), name: words.slice(first).join(" "), aside };
}

/** An office with what it is for: `Secretary of State`, `MINISTRO DE PUERTOS`. */
function isOfficeAlone(words: readonly string[]): boolean {
  const [first = "", second] = words.map((word) => word.toLowerCase());
  return OFFICE_WORDS.has(first) && (second === undefined || NAME_CONNECTORS.has(second) || OFFICE_WORDS.has(second));
}

function isTitleWord(word: string, index: number): boolean {
  const bare = word.toLowerCase().replace(/[.,]/g, "");
  if (bare === "the") return index === 0;
  // `El` and `O` open a title only before another word of it, which the next one shows.
  return OFFICE_WORDS.has(bare) || HONORIFICS.has(bare) || (index === 0 && bare.length > 3 && ROLE_LABELS.has(bare));
}

/** A name in capitals as it would be written elsewhere: `ANDRÉS DE LA CRUZ` as `Andrés de la Cruz`. */
export function recase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}]+/gu, (word, offset: number) => {
    const lower = word.toLowerCase();
    if (offset > 0 && NAME_CONNECTORS.has(lower) && lower.length < 4) return lower;
    const cased = (word[0] ?? "") + lower.slice(1);
    return /^Mc\p{L}/u.test(cased) ? `Mc${(cased[2] ?? "").toUpperCase()}${cased.slice(3)}` : cased;
  });
}
