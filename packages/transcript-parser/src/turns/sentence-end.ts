/** The end of a text that closes a sentence or a clause, in any script: with marks of quotation or emphasis behind it. */
export const SENTENCE_END = /[.!?…。！？؟:;,—–-]["”’»)\]*_」』]{0,3}$/u;
