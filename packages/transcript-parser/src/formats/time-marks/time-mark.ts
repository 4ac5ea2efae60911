/** `#00:01:20-5#`: hours, minutes, seconds, tenths. Hours may be more than a day. */
export const TIME_MARK = /#(-?)(\d{1,3}):(\d{1,2}):(\d{1,2})(?:-(\d))?#/g;
