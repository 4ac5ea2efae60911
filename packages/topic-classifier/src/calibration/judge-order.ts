/** Chances of the documents of a conversation, a row of classes for each, and which are right. */
export interface JudgedRows {
  readonly chances: Float64Array;
  readonly targets: Uint8Array;
}

/** Accuracy and macro-F1, added up, where each document is given its likeliest class: from 0 to 2. */
export function judgeOrder(judged: readonly JudgedRows[], classes: number): number {
  const right = new Float64Array(classes);
  const given = new Float64Array(classes);
  const wanted = new Float64Array(classes);
  let documents = 0;
  for (const { chances, targets } of judged) {
    for (let base = 0; base < chances.length; base += classes) {
      let best = 0;
      for (let k = 0; k < classes; k += 1) {
        if ((chances[base + k] ?? 0) > (chances[base + best] ?? 0)) best = k;
        if (targets[base + k] === 1) wanted[k] = (wanted[k] ?? 0) + 1;
      }
      given[best] = (given[best] ?? 0) + 1;
      if (targets[base + best] === 1) right[best] = (right[best] ?? 0) + 1;
      documents += 1;
    }
  }
  const accuracy = right.reduce((sum, count) => sum + count, 0) / Math.max(1, documents);
  const f1 = right.reduce((sum, count, k) => sum + (2 * count) / Math.max(1, (given[k] ?? 0) + (wanted[k] ?? 0)), 0);
  return accuracy + f1 / Math.max(1, classes);
}
