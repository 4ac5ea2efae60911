/** A day, month, season or year. */
export interface DatePoint {
  /** Astronomical as CSL-JSON writes it: -44 is 44 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 to 4: spring, summer, autumn, winter. */
  readonly season?: number;
}

/** The date that an item carries. */
export interface DateValue {
  readonly start?: DatePoint;
  /** The end of a range; `open` when it has not ended. */
  readonly end?: DatePoint | "open";
  readonly circa: boolean;
  /** Printed as it stands when there is no start. */
  readonly literal: string;
  /** The literal is a text that should have been a date. */
  readonly unparsed: boolean;
}

/** Months above 12 are seasons, from spring on: 13 to 16 in CSL-JSON, 21 to 24 in EDTF, 17 to 20 in some databases. */
export function monthOrSeason(month: number | undefined, season: number | undefined): Partial<DatePoint> {
  if (month !== undefined && month >= 1 && month <= 12) return { month };
  if (month !== undefined && month >= 13 && month <= 24) return { season: ((month - 13) % 4) + 1 };
  return season !== undefined && season >= 1 && season <= 4 ? { season } : {};
}
