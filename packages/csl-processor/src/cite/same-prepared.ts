import type { PreparedCite } from "./render-citation.js";

/** Whether a citation of some cites reads like one of others: all that their texts follow from is the same. */
export function samePrepared(left: readonly PreparedCite[], right: readonly PreparedCite[]): boolean {
  return left.length === right.length && left.every((cite, index) => sameCite(cite, right[index]));
}

function sameCite(left: PreparedCite, right: PreparedCite | undefined): boolean {
  if (right === undefined) return false;
  const [one, other] = [left.cite, right.cite];
  return (
    left.request === right.request &&
    left.disambiguation === right.disambiguation &&
    one.item === other.item &&
    one.position.kind === other.position.kind &&
    one.position.nearNote === other.position.nearNote &&
    one.firstNote === other.firstNote &&
    one.citationNumber === other.citationNumber
  );
}
