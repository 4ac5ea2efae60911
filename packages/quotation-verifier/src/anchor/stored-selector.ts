/** A Text Quote Selector of the W3C Web Annotation Data Model, as it was stored. */
export interface StoredSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
