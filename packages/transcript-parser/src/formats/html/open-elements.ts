import type { DoubtfulAside } from "./style-recorder.js";

/** What ends when an element ends. */
export interface Influence {
  readonly effects: number;
  readonly doubtful: DoubtfulAside | null;
}

interface OpenInline extends Influence {
  readonly name: string;
  /** How many containers were open when it began. */
  readonly depth: number;
  /** Bits of {@link WITHIN} at its beginning. */
  readonly within: number;
  /** Elements of the same name that began inside of it and have not ended. */
  nested: number;
  ended: boolean;
}

/** What with an optional end tag is open in the innermost container. */
const WITHIN = { item: 1, paragraph: 2 } as const;

/** More open inline elements than this are a file gone wrong: those beyond have no influence. */
const MAX_INLINE = 10_000;

/**
 * The elements that are open, as far as their end matters. Containers are a stack, as in WHATWG HTML 13.2.4.2;
 * inline elements stand beside it, so that `<b><p></b>` ends the bold type and not the paragraph. Unlike in a
 * browser, an inline element that is never closed ends with its block: one forgotten `</b>` must not embolden the
 * rest of the page. Every method is of constant time over the whole, and nothing is kept of what has no influence.
 */
export class OpenElements {
  private readonly names: string[] = [];
  private readonly influences: (Influence | null)[] = [];
  private readonly withins: number[] = [];
  private readonly counts = new Map<string, number>();
  private readonly inline: OpenInline[] = [];
  private readonly inlineByName = new Map<string, OpenInline[]>();
  private within = 0;
  private readonly onEnd: (influence: Influence) => void;

  constructor(onEnd: (influence: Influence) => void) {
    this.onEnd = onEnd;
  }

  /** How many containers of a name are open. */
  count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  openContainer(name: string, influence: Influence | null): void {
    this.names.push(name);
    this.influences.push(influence);
    this.withins.push(this.within);
    this.counts.set(name, this.count(name) + 1);
    this.within = 0;
  }

  /** Ends the innermost container of a name and all that is open in it; false when there is none. */
  closeContainer(name: string): boolean {
    if (this.count(name) === 0) return false;
    let ended: string | undefined;
    do ended = this.endContainer();
    while (ended !== undefined && ended !== name);
    return true;
  }

  /** An item or a paragraph begins: what the one before left open ends. */
  openBlock(nesting: "item" | "paragraph"): void {
    this.closeBlock(nesting);
    this.within |= WITHIN[nesting];
  }

  closeBlock(nesting: "item" | "paragraph"): void {
    // A paragraph stands in an item, so the end of the item is the end of both.
    const bits = nesting === "item" ? WITHIN.item | WITHIN.paragraph : WITHIN.paragraph;
    const depth = this.names.length;
    this.endInlineWhile((element) => element.depth === depth && (element.within & bits) !== 0);
    this.within &= ~bits;
  }

  openInline(name: string, influence: Influence | null): boolean {
    const outer = this.innermost(name);
    if (influence === null || this.inline.length >= MAX_INLINE) {
      if (outer !== undefined) outer.nested += 1;
      return false;
    }
    const depth = this.names.length;
    const { effects, doubtful } = influence;
    const element: OpenInline = { effects, doubtful, name, depth, within: this.within, nested: 0, ended: false };
    this.inline.push(element);
    const sameName = this.inlineByName.get(name);
    if (sameName === undefined) this.inlineByName.set(name, [element]);
    else sameName.push(element);
    return true;
  }

  closeInline(name: string): void {
    const element = this.innermost(name);
    if (element === undefined) return;
    if (element.nested > 0) {
      element.nested -= 1;
      return;
    }
    this.endInline(element);
    this.endInlineWhile(() => false);
  }

  /** Ends everything. */
  finish(): void {
    while (this.endContainer() !== undefined);
    this.endInlineWhile(() => true);
  }

  private endContainer(): string | undefined {
    const name = this.names.pop();
    if (name === undefined) return undefined;
    const depth = this.names.length;
    this.endInlineWhile((element) => element.depth > depth);
    const influence = this.influences.pop();
    if (influence != null) this.onEnd(influence);
    this.within = this.withins.pop() ?? 0;
    this.counts.set(name, this.count(name) - 1);
    return name;
  }

  private endInlineWhile(isOver: (element: OpenInline) => boolean): void {
    for (let last = this.inline.at(-1); last !== undefined && (last.ended || isOver(last)); last = this.inline.at(-1)) {
      if (!last.ended) this.endInline(last);
      this.inline.pop();
    }
  }

  private endInline(element: OpenInline): void {
    element.ended = true;
    this.onEnd(element);
  }

  private innermost(name: string): OpenInline | undefined {
    const sameName = this.inlineByName.get(name);
    while (sameName?.at(-1)?.ended === true) sameName.pop();
    return sameName?.at(-1);
  }
}
