/** The end of a search that nobody waits for in between. */
export function runToEnd<T>(search: Generator<unknown, T>): T {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}
