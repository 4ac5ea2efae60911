/** `Reacted to "Where is it?" with 👍`, `Removed a 👍 reaction from "Where is it?"`: what a chat notes by itself. */
const REACTION = /^(?:Reacted to ["“].{0,400}["”] with \S{1,40}|Removed an? .{1,40} reaction from ["“].{0,400}["”])$/su;
/** `Replying to "Where is it?"`, over the reply. */
const REPLY = /^Replying to ["“].{0,400}["”]$/su;

/** Whether the first line of a message is a reaction to another one. */
export function isReaction(line: string): boolean {
  return REACTION.test(line);
}

/** Whether the first line of a message says to which one it replies. */
export function isReply(line: string): boolean {
  return REPLY.test(line);
}
