/** No recording is longer, in milliseconds: 24 days, the greatest whole number of 31 bits. */
export const LONGEST_RECORDING_MS = 0x7fffffff;
