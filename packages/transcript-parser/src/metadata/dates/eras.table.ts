/** An era by which years are counted. */
export interface Era {
  readonly names: readonly string[];
  /** The year before its first one: added to a year of the era, it gives the year of the common era. */
  readonly before: number;
  /** The first year of the era of which a day and month are those of the present calendar. */
  readonly from: number;
}

/** The eras of Japan since it uses the present calendar (1 January of Meiji 6, 1873), and that of the Republic of China. */
export const ERAS: readonly Era[] = [
  { names: ["令和"], before: 2018, from: 1 },
  { names: ["平成"], before: 1988, from: 1 },
  { names: ["昭和"], before: 1925, from: 1 },
  { names: ["大正"], before: 1911, from: 1 },
  { names: ["明治"], before: 1867, from: 6 },
  { names: ["民国", "民國"], before: 1911, from: 1 },
];
