import { parseStyle } from "@colloquy/csl-processor";
import { citations } from "./citations.table.js";
import type { CslEngine, FormattedDocument } from "./csl-engine.js";
import { ITEMS } from "./items.table.js";

/** A text that differs from the peer's. */
export interface Difference {
  /** `citation c3`, `entry book-plain` or `order`, of html or text. */
  readonly of: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What the comparison of one style found. */
export interface StyleComparison {
  /** Texts of citations and of entries that are the same. */
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** Whether a style loads as it should: what was wrong with it, nothing for one that only names its parent. */
export function loadProblems(styleXml: string): { readonly dependent: boolean; readonly problems: readonly string[] } {
  const { problems } = parseStyle(styleXml);
  const others = problems.filter(({ code }) => code !== "dependent-style");
  return {
    dependent: others.length < problems.length,
    problems: others.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

/** Formats the items of the table with both processors, as html and as text, and compares character by character. */
export function compareStyle(styleXml: string, ours: CslEngine, theirs: CslEngine): StyleComparison {
  const requests = citations(/<style[^>]*\bclass="note"/.test(styleXml));
  const [own, peer] = [ours.load(styleXml), theirs.load(styleXml)];
  const compared = (["html", "text"] as const).map((output) =>
    compareDocuments(output, own.format(ITEMS, requests, output), peer.format(ITEMS, requests, output)),
  );
  return {
    same: compared.reduce((sum, { same }) => sum + same, 0),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

function compareDocuments(output: "html" | "text", own: FormattedDocument, peer: FormattedDocument): StyleComparison {
  // The formats of plain text part blocks with white space of their own.
  const tidy = (text: string): string => (output === "html" ? text.trim() : text.replace(/\s+/g, " ").trim());
  const differences: Difference[] = [];
  const compare = (of: string, left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): void => {
    for (const id of new Set([...left.keys(), ...right.keys()])) {
      const [oursText, theirsText] = [tidy(left.get(id) ?? ""), tidy(right.get(id) ?? "")];
      if (oursText !== theirsText) differences.push({ of: `${output} ${of} ${id}`, ours: oursText, theirs: theirsText });
    }
  };
  compare("citation", own.citations, peer.citations);
  compare("entry", own.entries, peer.entries);
  const [ourOrder, theirOrder] = [own, peer].map(({ entries }) => [...entries].filter(([, text]) => text !== "").map(([id]) => id).join(" "));
  if (ourOrder !== theirOrder) differences.push({ of: `${output} order`, ours: ourOrder ?? "", theirs: theirOrder ?? "" });
  const texts = own.citations.size + new Set([...own.entries.keys(), ...peer.entries.keys()]).size + 1;
  return { same: texts - differences.length, differences };
}
