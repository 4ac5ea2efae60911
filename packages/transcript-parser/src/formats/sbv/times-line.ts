const TIME = String.raw`\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}`;

/** A line of times: `0:01:02.345,0:01:04.000`. */
export const TIMES_LINE = new RegExp(String.raw`^[ \t]*(${TIME})[ \t]*,[ \t]*(${TIME})[ \t]*$`, "m");
