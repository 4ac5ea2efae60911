const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The base 64 form (RFC 4648, section 4) of bytes in hexadecimal. */
export function base64OfHex(hex: string): string {
  let base64 = "";
  for (let at = 0; at < hex.length; at += 6) {
    const group = hex.slice(at, at + 6);
    const bits = Number.parseInt(group.padEnd(6, "0"), 16);
    const digits = Math.ceil((group.length * 4) / 6);
    for (let digit = 0; digit < 4; digit += 1) {
      base64 += digit < digits ? DIGITS.charAt((bits >>> (18 - 6 * digit)) & 63) : "=";
    }
  }
  return base64;
}
