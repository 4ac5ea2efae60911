export { readQuery } from "./query/read-query.js";
export { QUERY_CODES, type QueryCode } from "./query/query-codes.table.js";
export * from "./query/query.js";
