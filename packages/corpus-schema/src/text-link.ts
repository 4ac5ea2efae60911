const WEB = /^https?:\/\//i;

/**
 * The address of a passage of a page: the address with a text directive, which makes a browser scroll to the passage
 * and mark it (WICG, "URL Fragment Text Directives"). A fragment that the address has stays.
 *
 * @param directive `text=…`; the page itself when null.
 * @returns null for an address that browsers do not open: only http and https are linked.
 */
export function textLink(url: string, directive: string | null): string | null {
  const address = url.trim();
  if (!WEB.test(address)) return null;
  if (directive === null) return address;
  if (address.includes(":~:")) return `${address}&${directive}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:${directive}`;
}
