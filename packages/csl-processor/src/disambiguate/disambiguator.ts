import { UNAMBIGUOUS, type Disambiguation } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import { disambiguate, type Sampler } from "./disambiguate.js";
import { disambiguationKey } from "./disambiguation-key.js";
import { NameGroups } from "./name-groups.js";

/** An item among those that are told apart. */
interface Member {
  /** What the names of all items make of its own. */
  start: Disambiguation;
  /** How its cites read then: with those that read the same it is compared. */
  text: string | undefined;
  result: Disambiguation;
}

/**
 * Keeps what tells the cites of items apart (CSL 1.0.2, "Disambiguation") while items come, change and go. What is
 * found does not depend on the way there; only items whose cites read the same are compared again.
 */
export class Disambiguator {
  private readonly members = new Map<string, Member>();
  /** The items whose cites read the same. */
  private readonly sets = new Map<string, Set<string>>();
  private readonly options: CitationOptions;
  private readonly sample: Sampler;
  private readonly compare: (left: string, right: string) => number;
  private readonly names: NameGroups | undefined;
  private readonly toPlace = new Set<string>();
  private readonly toResolve = new Set<string>();
  private changed: string[] = [];

  /**
   * @param sample how a cite reads; the same object for the same item and disambiguation, until the item changes.
   * @param compare the order of the bibliography.
   */
  constructor(options: CitationOptions, sample: Sampler, compare: (left: string, right: string) => number) {
    this.options = options;
    this.sample = sample;
    this.compare = compare;
    if (options.addGivenName && options.givenNameRule !== "by-cite") this.names = new NameGroups(options);
  }

  /** Adds an item, or takes notice that it, its cites or its place in the bibliography changed. */
  set(id: string): void {
    if (!this.members.has(id)) {
      this.members.set(id, { start: UNAMBIGUOUS, text: undefined, result: UNAMBIGUOUS });
    }
    this.names?.set(id, this.sample(id, UNAMBIGUOUS).nameLists);
    this.toPlace.add(id);
  }

  delete(id: string): void {
    const member = this.members.get(id);
    if (member === undefined) return;
    this.names?.delete(id);
    this.leave(id, member);
    this.toPlace.delete(id);
    this.members.delete(id);
  }

  /** What tells the cites of an item from others, as of the last time that this was settled. */
  of(id: string): Disambiguation {
    return this.members.get(id)?.result ?? UNAMBIGUOUS;
  }

  /** Tells the items apart; returns those for which something else does it now. */
  settle(): readonly string[] {
    for (const id of this.names?.settle() ?? []) this.toPlace.add(id);
    for (const id of this.toPlace) this.place(id);
    this.toPlace.clear();
    for (const text of this.toResolve) this.resolve(text);
    this.toResolve.clear();
    const { changed } = this;
    if (changed.length > 0) this.changed = [];
    return changed;
  }

  private place(id: string): void {
    const member = this.members.get(id);
    if (member === undefined) return;
    member.start = this.names?.expansionOf(id) ?? UNAMBIGUOUS;
    const { text } = this.sample(id, member.start);
    if (text !== member.text) {
      this.leave(id, member);
      member.text = text;
      const set = this.sets.get(text) ?? new Set();
      this.sets.set(text, set.add(id));
    }
    this.toResolve.add(text);
  }

  private leave(id: string, { text }: Member): void {
    const set = text === undefined ? undefined : this.sets.get(text);
    if (text === undefined || set === undefined) return;
    set.delete(id);
    if (set.size === 0) this.sets.delete(text);
    else this.toResolve.add(text);
  }

  private resolve(text: string): void {
    const set = this.sets.get(text);
    if (set === undefined) return;
    if (set.size === 1) {
      for (const id of set) this.note(id, this.startOf(id));
      return;
    }
    const ids = [...set].sort(this.compare);
    const start = new Map(ids.map((id) => [id, this.startOf(id)]));
    for (const [id, result] of disambiguate(ids, this.options, start, this.sample)) this.note(id, result);
  }

  private startOf(id: string): Disambiguation {
    return this.members.get(id)?.start ?? UNAMBIGUOUS;
  }

  private note(id: string, result: Disambiguation): void {
    const member = this.members.get(id);
    if (member === undefined || member.result === result) return;
    if (disambiguationKey(member.result) === disambiguationKey(result)) return;
    member.result = result;
    this.changed.push(id);
  }
}
