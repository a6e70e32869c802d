import { connect, type Socket } from "node:net";

/**
 * One kept connection that asks for one path after another and reads no more of an answer than its status and length: as
 * little work as a client in JavaScript can have. It shares the machine with what is measured, and pgbench is written in C.
 */
export class RawClient {
  readonly #socket: Socket;
  readonly #headers: string;
  #waiting: { resolve: () => void; reject: (error: Error) => void } | undefined;
  /** Bytes of the answer still to come; undefined before its head was read. */
  #left: number | undefined;

  constructor(port: number, headers: Readonly<Record<string, string>>) {
    this.#headers = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join("");
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (bytes) => this.#take(bytes));
    this.#socket.on("error", (error) => this.#waiting?.reject(error));
  }

  get(path: string): Promise<void> {
    this.#left = undefined;
    this.#socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n${this.#headers}\r\n`);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    if (this.#left === undefined) {
      const head = bytes.indexOf("\r\n\r\n");
      const text = bytes.toString("latin1", 0, head);
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (!text.startsWith("HTTP/1.1 200") || length === undefined) {
        this.#waiting?.reject(new Error(`answered ${text.slice(9, 12)}, length ${length}`));
        return;
      }
      this.#left = Number(length) - (bytes.byteLength - head - 4);
    } else {
      this.#left -= bytes.byteLength;
    }
    if (this.#left === 0) this.#waiting?.resolve();
  }
}
