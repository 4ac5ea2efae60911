/** Variables in the order in which they were noted, each once. A cite has few: a list is faster than a set. */
export class VariableList {
  private readonly variables: string[] = [];

  /** How many there are. */
  get size(): number {
    return this.variables.length;
  }

  add(variable: string): void {
    if (!this.variables.includes(variable)) this.variables.push(variable);
  }

  has(variable: string): boolean {
    return this.variables.includes(variable);
  }

  /** Whether a variable was among the first so many. */
  hadAmongFirst(variable: string, count: number): boolean {
    const index = this.variables.indexOf(variable);
    return index >= 0 && index < count;
  }
}
