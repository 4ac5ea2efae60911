import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong, each with the first element that it is about. */
export async function violations(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    ${axe.source};
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => id + ": " + nodes[0].html + " " + nodes[0].failureSummary);
  })()`);
}
