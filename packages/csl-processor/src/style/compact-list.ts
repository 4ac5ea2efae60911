/** A list without the room for more that one keeps which has grown: styles have thousands of short ones. */
export function compactList<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}
