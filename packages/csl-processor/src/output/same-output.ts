/** Whether an output format wrote the same: equal text, or lists and plain records with the same in them. */
export function sameOutput(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isStructure(left) || !isStructure(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const [own, other] = [Object.entries(left), new Map(Object.entries(right))];
  return own.length === other.size && own.every(([key, value]) => other.has(key) && sameOutput(value, other.get(key)));
}

function isStructure(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
