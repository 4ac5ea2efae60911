/** `Reacted to "Where is it?" with 👍`, `Removed a 👍 reaction from "Where is it?"`: what a chat notes by itself. */
const REACTION = /^(?:Reacted to ["“].{0,400}["”] with \S{1,40}|Removed an? .{1,40} reaction from ["“].{0,400}["”])$/su;
/** `add 👍`, `remove 👍`: the same, of the message before. */
const SIGN = /^(?:add|remove) (?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f){1,40}$/u;
/** `Replying to "Where is it?"`, over the reply or before it. What is cut short ends with dots: it may have marks within. */
const REPLY = /^Replying to ["“](?:.{0,60}?\.\.\.["”]|.{0,400}["”]$|.{0,400}?["”](?=\s|$))/su;

/** Whether the first line of a message is a reaction to another one. */
export function isReaction(line: string): boolean {
  return REACTION.test(line) || SIGN.test(line);
}

/** How much of the first line of a message says to which one it replies: 0 where it does not. */
export function replyLength(line: string): number {
  return REPLY.exec(line)?.[0].length ?? 0;
}
