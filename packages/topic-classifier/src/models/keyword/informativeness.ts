/**
 * How telling something is that stands in `frequency` of `documents`, from 0 to 1: the inverse document frequency of
 * BM25 (Robertson and Zaragoza 2009), divided by its value for something that stands in one. Two further documents
 * without it are assumed, so that a conversation of a few exchanges does not drown its own subject.
 */
export function informativeness(frequency: number, documents: number): number {
  const total = Math.max(documents, frequency, 1) + 2;
  const idf = (count: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return idf(Math.max(frequency, 1)) / idf(1);
}
