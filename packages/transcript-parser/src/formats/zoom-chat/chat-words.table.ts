/** What stands before the name of who sent a message, and before the one to whom it went. */
export interface ChatWords {
  readonly from: string;
  readonly to: readonly string[];
}

/** In the languages in which chats are saved or copied. */
export const CHAT_WORDS: readonly ChatWords[] = [
  { from: "From", to: ["to"] },
  { from: "Von", to: ["an"] },
  { from: "De", to: ["à", "a", "para"] },
  { from: "Da", to: ["a"] },
  { from: "Van", to: ["aan"] },
];
