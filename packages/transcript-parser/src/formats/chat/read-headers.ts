import { isEdtf, type Contributor, type Metadata, type RecipeSpeaker } from "@colloquy/corpus-schema";
import { splitName } from "../../metadata/person-name.js";
import type { KnownFacts } from "../source-format.js";
import { CHAT_MONTHS, CHAT_ROLES, NO_NAMES } from "./roles.table.js";
import { tierValue, type Tier } from "./scan-tiers.js";

/** What the headers say of the participants and of the recording. */
export function readHeaders(text: string, tiers: readonly Tier[]): Pick<KnownFacts, "speakers" | "metadata"> {
  const values = new Map<string, string>();
  for (const tier of tiers) {
    if (tier.sign !== "@") continue;
    const key = tier.name.toLowerCase();
    const value = tierValue(text, tier);
    // Of two dates or places neither is the one of the conversation.
    values.set(key, values.has(key) && values.get(key) !== value ? "" : value);
  }
  return { speakers: participants(values.get("participants") ?? ""), metadata: metadataOf(values) };
}

/** `CHI Adam Target_Child, MOT Mother`: the code, the name where there is one, the role. */
function participants(value: string): Record<string, RecipeSpeaker> {
  const read = value.split(",").flatMap((entry) => {
    const [code, ...words] = entry.trim().split(/\s+/);
    const role = words.at(-1);
    if (code === undefined || code === "" || role === undefined) return [];
    return [{ code, name: words.slice(0, -1).join(" ").replaceAll("_", " ").trim(), role }];
  });
  const names = read.map(({ name }) => name.toLowerCase());
  return Object.fromEntries(
    read.map(({ code, name, role }): [string, RecipeSpeaker] => {
      const isName = /\p{L}/u.test(name) && !NO_NAMES.has(name.toLowerCase()) && names.indexOf(name.toLowerCase()) === names.lastIndexOf(name.toLowerCase());
      const part = CHAT_ROLES[role.toLowerCase()];
      return [code, { ...(isName ? { name } : {}), ...(part === undefined ? {} : { role: part }), description: role.replaceAll("_", " ") }];
    }),
  );
}

function metadataOf(values: ReadonlyMap<string, string>): Partial<Omit<Metadata, "evidence">> {
  const date = dateOf(values.get("date") ?? "");
  const place = values.get("location") ?? "";
  const language = languageOf(values.get("languages") ?? "");
  const contributors = transcribers(values.get("transcriber") ?? "");
  return {
    ...(date === null ? {} : { date }),
    ...(place === "" ? {} : { place }),
    ...(language === null ? {} : { language }),
    ...(contributors.length === 0 ? {} : { contributors }),
  };
}

/** `02-DEC-1998`. */
function dateOf(value: string): string | null {
  const [, day = "", name = "", year = ""] = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(value) ?? [];
  const month = CHAT_MONTHS.indexOf(name.toUpperCase()) + 1;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return month > 0 && isEdtf(date) ? date : null;
}

/** `eng` of ISO 639-3 is `en`; of several languages none is the one of the conversation. */
function languageOf(value: string): string | null {
  if (!/^[a-z]{2,3}$/.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** Initials such as `LL` are no name. */
function transcribers(value: string): Contributor[] {
  const name = value.replaceAll("_", " ");
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]*)+$/u.test(name) ? [{ name: splitName(name), role: "transcriber" }] : [];
}
