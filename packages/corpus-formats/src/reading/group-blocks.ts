import type { Codebook, Exchange, Transcript } from "@colloquy/corpus-schema";
import type { ReadingBlock, ReadingExchange, ReadingGroup } from "./reading.js";
import { topicsOf } from "./topics.js";

interface OpenGroup {
  readonly of: Exchange | null;
  readonly exchange: ReadingExchange | null;
  readonly blocks: ReadingBlock[];
}

/**
 * Blocks by exchanges, in the order of reading. Where an exchange is taken up again after turns of another one, the rest
 * of it is a group without an exchange. Paratext after a turn belongs to the group of the turn.
 */
export function groupBlocks(
  transcript: Transcript,
  blocks: readonly ReadingBlock[],
  codebooks: readonly Codebook[],
): ReadingGroup[] {
  const describe = exchangeDescriber(transcript, codebooks);
  const groups: OpenGroup[] = [];
  const begun = new Set<Exchange>();
  for (const block of blocks) {
    const open = groups.at(-1);
    const of = block.kind === "turn" ? block.exchange : open?.of ?? null;
    if (open?.of === of) {
      open.blocks.push(block);
      continue;
    }
    groups.push({ of, exchange: of === null || begun.has(of) ? null : describe(of), blocks: [block] });
    if (of !== null) begun.add(of);
  }
  return groups;
}

function exchangeDescriber(
  transcript: Transcript,
  codebooks: readonly Codebook[],
): (exchange: Exchange) => ReadingExchange {
  const ordinals = new Map(transcript.exchanges.map(({ id, ordinal }) => [id, ordinal]));
  const texts = new Map(transcript.turns.map(({ id, text }) => [id, text]));
  const topics = topicsOf(transcript, codebooks);
  return ({ id, ordinal, questionTurnIds: [first = ""], followUpOf }) => ({
    ordinal,
    question: texts.get(first) ?? "",
    followUpOf: followUpOf === undefined ? null : ordinals.get(followUpOf) ?? null,
    topics: topics.get(id) ?? [],
  });
}
