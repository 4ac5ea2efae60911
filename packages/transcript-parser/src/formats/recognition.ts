/** What else there is to say of a file by its first bytes and its name: loaded with the first file. */
export { findMismatch } from "./find-mismatch.js";
export { recogniseUnread } from "./recognise-unread.js";
