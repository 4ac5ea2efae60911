import type { EafAnnotation, EafDocument, EafTier } from "./eaf-document.js";
import type { TierPlan } from "./tier-tree.js";

/** No chain of references or of tiers is longer. */
const MAX_CHAIN = 64;

/** Which annotation comes first, when it is, and to which one it belongs. */
export class AnnotationOrder {
  /** Annotations of dependent tiers that belong to none that is spoken. */
  readonly unplaced: EafAnnotation[] = [];
  readonly #document: EafDocument;
  /** What each annotation with a time leads to: the one that gives it its time. */
  readonly #anchors = new Map<EafAnnotation, EafAnnotation | null>();

  constructor(document: EafDocument) {
    this.#document = document;
  }

  /** The annotations with words of some tiers in the order of time; of those at one time, that of the first tier comes first. */
  sorted(tiers: readonly EafTier[]): EafAnnotation[] {
    const ordinals = new Map(this.#document.tiers.map((tier, index) => [tier, index]));
    const keyed = tiers.flatMap((tier) => {
      let last = 0;
      return tier.annotations.map((annotation) => {
        last = this.#orderOf(annotation) ?? last;
        return { annotation, order: last, tier: ordinals.get(tier) ?? 0 };
      });
    });
    return keyed
      .filter(({ annotation }) => annotation.text !== "")
      .sort((a, b) => a.order - b.order || a.tier - b.tier)
      .map(({ annotation }) => annotation);
  }

  /** When an annotation is, in milliseconds; null where the file does not say, NaN where it says what cannot be. */
  timesOf(annotation: EafAnnotation): { readonly startMs: number | null; readonly endMs: number | null } {
    const anchor = this.#anchorOf(annotation);
    return { startMs: this.#msOf(anchor?.start ?? null), endMs: this.#msOf(anchor?.end ?? null) };
  }

  /** The annotations of dependent tiers by the spoken one to which they belong, in the order of time. */
  dependentsOf({ spoken, dependent }: TierPlan): ReadonlyMap<EafAnnotation, readonly EafAnnotation[]> {
    const found = new Map<EafAnnotation, EafAnnotation[]>();
    const owners = new OwnersInTime(this.#document, spoken, (annotation) => this.#orderOf(annotation));
    const bySlot = this.sorted(dependent);
    const byAnchor = new Map<EafAnnotation, EafAnnotation>();
    for (const tier of spoken.keys()) {
      for (const annotation of tier.annotations) {
        const anchor = this.#anchorOf(annotation);
        if (annotation.text !== "" && anchor !== null && !byAnchor.has(anchor)) byAnchor.set(anchor, annotation);
      }
    }
    for (const annotation of bySlot) {
      const anchor = this.#anchorOf(annotation);
      const owner = this.#spokenAbove(annotation, spoken) ?? (anchor === null ? null : (byAnchor.get(anchor) ?? owners.find(annotation.tier, anchor)));
      if (owner === null) {
        this.unplaced.push(annotation);
        continue;
      }
      const list = found.get(owner);
      if (list === undefined) found.set(owner, [annotation]);
      else list.push(annotation);
    }
    return found;
  }

  /** The spoken annotation with words that references lead to. */
  #spokenAbove(annotation: EafAnnotation, spoken: TierPlan["spoken"]): EafAnnotation | null {
    let at: EafAnnotation | undefined = annotation;
    for (let step = 0; step < MAX_CHAIN && at !== undefined; step += 1) {
      if (spoken.has(at.tier) && at.text !== "") return at;
      at = at.ref === null ? undefined : this.#document.annotations.get(at.ref);
    }
    return null;
  }

  #orderOf(annotation: EafAnnotation): number | null {
    return this.#document.slots.get(this.#anchorOf(annotation)?.start ?? "")?.order ?? null;
  }

  #msOf(slot: string | null): number | null {
    if (slot === null) return null;
    const found = this.#document.slots.get(slot);
    return found === undefined ? NaN : found.ms;
  }

  /** The annotation with time slots that references lead to; null for none. */
  #anchorOf(annotation: EafAnnotation): EafAnnotation | null {
    const known = this.#anchors.get(annotation);
    if (known !== undefined) return known;
    let anchor: EafAnnotation | null = annotation;
    for (let step = 0; anchor !== null && anchor.ref !== null; step += 1) {
      anchor = step < MAX_CHAIN ? (this.#document.annotations.get(anchor.ref) ?? null) : null;
    }
    this.#anchors.set(annotation, anchor);
    return anchor;
  }
}

/** Finds the spoken annotation within which another one lies. */
class OwnersInTime {
  readonly #spoken: TierPlan["spoken"];
  readonly #orderOf: (annotation: EafAnnotation) => number | null;
  readonly #byId: ReadonlyMap<string, EafTier>;
  /** The first spoken tier that depends on one. */
  readonly #spokenUnder = new Map<string, EafTier>();
  readonly #tiers = new Map<EafTier, EafTier | null>();
  readonly #lists = new Map<EafTier, { readonly orders: readonly number[]; readonly annotations: readonly EafAnnotation[] }>();

  constructor(document: EafDocument, spoken: TierPlan["spoken"], orderOf: (annotation: EafAnnotation) => number | null) {
    this.#byId = new Map(document.tiers.map((tier) => [tier.id, tier]));
    this.#spoken = spoken;
    this.#orderOf = orderOf;
    for (const tier of spoken.keys()) if (tier.parent !== null && !this.#spokenUnder.has(tier.parent)) this.#spokenUnder.set(tier.parent, tier);
  }

  find(tier: EafTier, anchor: EafAnnotation): EafAnnotation | null {
    const spoken = this.#spokenTierOf(tier);
    const order = this.#orderOf(anchor);
    if (spoken === null || order === null) return null;
    const { orders, annotations } = this.#listOf(spoken);
    let low = 0;
    let high = orders.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((orders[middle] ?? 0) <= order) low = middle + 1;
      else high = middle;
    }
    return annotations[Math.max(0, low - 1)] ?? null;
  }

  /** The nearest spoken tier above one; else one that hangs from the same tier. */
  #spokenTierOf(tier: EafTier): EafTier | null {
    const known = this.#tiers.get(tier);
    if (known !== undefined) return known;
    let found: EafTier | null = null;
    let at: EafTier | undefined = tier;
    for (let step = 0; step < MAX_CHAIN && at !== undefined && found === null; step += 1) {
      found = this.#spoken.has(at) ? at : (this.#spokenUnder.get(at.id) ?? null);
      at = at.parent === null ? undefined : this.#byId.get(at.parent);
    }
    this.#tiers.set(tier, found);
    return found;
  }

  #listOf(tier: EafTier): { readonly orders: readonly number[]; readonly annotations: readonly EafAnnotation[] } {
    const known = this.#lists.get(tier);
    if (known !== undefined) return known;
    const sorted = tier.annotations
      .filter(({ text }) => text !== "")
      .map((annotation) => ({ annotation, order: this.#orderOf(annotation) ?? 0 }))
      .sort((a, b) => a.order - b.order);
    const list = { orders: sorted.map(({ order }) => order), annotations: sorted.map(({ annotation }) => annotation) };
    this.#lists.set(tier, list);
    return list;
  }
}
