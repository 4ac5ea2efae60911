export { readQuery } from "./query/read-query.js";
export { QUERY_CODES, type QueryCode } from "./query/query-codes.table.js";
export * from "./query/query.js";
export { addToSearchIndex, createSearchIndex, type SearchIndexOptions } from "./index/create-search-index.js";
export type { SearchIndex } from "./index/search-index.js";
export { searchCorpus, type FieldCondition, type SearchHit, type SearchOptions, type SearchResult } from "./search/search-corpus.js";
export type { Mark } from "./search/mark-words.js";
