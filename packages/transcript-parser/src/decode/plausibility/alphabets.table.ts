import type { CostGroup } from "./character-cost.js";

/** An alphabet whose words hold no letters of any other. */
export interface Alphabet {
  /** Small letters, or all where there is but one case, by their frequency in running text. */
  readonly letters: readonly CostGroup[];
  /** Capital letters. */
  readonly capitals: readonly CostGroup[];
  /** Letters that a word ends with: no other letter follows them. */
  readonly finals: string;
  /** Marks that stand on a letter only. */
  readonly marks: string;
  readonly signs: readonly CostGroup[];
}

/** Arabic, with the letters that Persian and Urdu add and the joiners that Persian needs. */
export const ARABIC: Alphabet = {
  letters: [
    [3, "ال"],
    [4, "يمنرتوب"],
    [5, "هعدفسكقحةأ"],
    [6, "جشطصخىذإض"],
    [7, "ثغزئءظؤآ"],
    [8, "پچژگکڤ"],
    [10, "ـٹڈڑںھہے"],
  ],
  capitals: [],
  finals: "ةى",
  marks: "ًٌٍَُِّْ",
  signs: [
    [5.5, "،"],
    [7, "؟؛«»“”\u200C\u00A0–—…"],
    [10, "’‘•°\u200D\u200E\u200F"],
  ],
};

/** Greek of today, with its one accent. */
export const GREEK: Alphabet = {
  letters: [
    [4, "αοτειν"],
    [5, "σρηπκμυςλί"],
    [6, "γδέάόή"],
    [7, "θχύώφβ"],
    [8, "ξζψϊ"],
    [11, "ϋΐΰ"],
  ],
  capitals: [
    [7, "ΑΕΤΟΗΠΣΚΜΝΔΓΙ"],
    [8.5, "ΛΡΥΒΧΘΦΕΈΌΆΖΨΞΩΉΎΊΏ"],
    [12, "ΪΫ"],
  ],
  finals: "ς",
  marks: "",
  signs: [
    [7, "«»–—…“”’\u00A0"],
    [10, "·•°€©®™"],
  ],
};

/** Hebrew, which has no capitals and seldom writes vowels. */
export const HEBREW: Alphabet = {
  letters: [
    [3.5, "יולה"],
    [4, "אתמרשב"],
    [5, "נעדקםחפ"],
    [6, "כסגטצןז"],
    [7.5, "ךףץ"],
    [10, "־׳״װױײ"],
  ],
  capitals: [],
  finals: "םןךףץ",
  marks: "ְֱֲֳִֵֶַָֹֻּֽֿׁׂ",
  signs: [
    [7, "–—…“”’«»\u00A0"],
    [9, "₪•°€"],
    [11, "\u200E\u200F"],
  ],
};
