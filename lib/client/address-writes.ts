/**
 * What was written to the address and has not been drawn yet. The router draws addresses one after the other and sets the
 * browser's to the one that it draws: on a slow machine the browser's address goes back for a moment. Who reads it just then and
 * writes it again with a change of his own takes back what was written since.
 */
export class AddressWrites {
  /** Query strings, oldest first. */
  #undrawn: string[] = [];

  wrote(search: string): void {
    this.#undrawn.push(search);
  }

  /** The router has drawn an address: one of ours, with which all before it are done, or somebody else's, a link's, which ends ours. */
  drew(search: string): void {
    const index = this.#undrawn.indexOf(search);
    this.#undrawn = index === -1 ? [] : this.#undrawn.slice(index + 1);
  }

  /** The reader went back or forth: the browser's address is right. */
  forget(): void {
    this.#undrawn = [];
  }

  /** What the address is to be: the newest write, or else what the browser has. */
  newest(browsers: string): string {
    return this.#undrawn.at(-1) ?? browsers;
  }
}
