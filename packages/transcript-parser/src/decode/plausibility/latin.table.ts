import type { CostGroup } from "./character-cost.js";

/** The letters of some languages that ASCII lacks, by how often running text has them. */
export interface LatinLetters {
  readonly small: readonly CostGroup[];
  readonly capitals: readonly CostGroup[];
  /** Those that are words by themselves. */
  readonly words: string;
}

/** Western Europe. */
export const WESTERN: LatinLetters = {
  small: [
    [5.5, "éäüöáàíóñãçè"],
    [6.5, "ßêåøúæõôâ"],
    [7.5, "îûëïìòùœ"],
    [7, "ðþý"],
    [11, "šžÿ"],
  ],
  capitals: [
    [8, "ÄÜÖÉ"],
    [9, "ÀÁÍÓÑÇÅØÚÆÈÊ"],
    [10.5, "ÃÕÔÂÎÛËÏÌÒÙŒÞÝÐ"],
    [13, "ŠŽŸ"],
  ],
  words: "àèéóáíöåÀÈÉ",
};

/** Central Europe: Polish, Czech, Slovak, Hungarian, Romanian, and the Latin letters of the South Slavs. */
export const CENTRAL: LatinLetters = {
  small: [
    [5.5, "áíéłąčžőó"],
    [6.5, "ęśćżýěšřůăöüűú"],
    [7.5, "ńźťľňďţşâîä"],
    [9, "đ"],
    [12, "ĺŕôëçß"],
  ],
  capitals: [
    [8, "ŁŚŻČŠŽ"],
    [9, "ÁÉĆÚŘÖÜ"],
    [10.5, "ÍÓŹÝĎŤŇĽĐŐŰŢŞÎÂĂĚŮĄĘŃÄ"],
    [13, "ĹŔÔËÇ"],
  ],
  words: "",
};

/** Turkish. */
export const TURKISH: LatinLetters = {
  small: [
    [5, "ıü"],
    [5.5, "şçğö"],
    [9, "âî"],
    [13, "éûêáàèíóôäëñß"],
  ],
  capitals: [
    [6.5, "İ"],
    [8, "ÇÖŞÜ"],
    [10, "ĞÂÎ"],
  ],
  words: "",
};

/** Signs that stand between words and numbers. */
export const LATIN_SIGNS: readonly CostGroup[] = [
  [6, "’“”"],
  [7, "–—…«»„‘¿¡\u00A0"],
  [9, "•°§€£©®™ªº½‚‹›²³\u00AD"],
  [10, "±·×¹¼¾µ´"],
];
