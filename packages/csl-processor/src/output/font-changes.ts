import type { Font } from "../style/formatting.js";

/** What a format writes for each value of each attribute of a font; nothing for those that it cannot write. */
export type FontTable<Written> = {
  readonly [Attribute in keyof Font]-?: Readonly<Partial<Record<NonNullable<Font[Attribute]>, Written>>>;
};

/** What a font change is written as, attribute by attribute, the innermost first. */
export function fontChanges<Written>({ style, variant, weight, decoration, align }: FontTable<Written>, change: Font): Written[] {
  return [
    change.style && style[change.style],
    change.variant && variant[change.variant],
    change.weight && weight[change.weight],
    change.decoration && decoration[change.decoration],
    change.align && align[change.align],
  ].filter((written) => written !== undefined);
}
