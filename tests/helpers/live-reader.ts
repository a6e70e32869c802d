import { type ClientRequest, get, type IncomingMessage } from "node:http";

export interface StreamEvent {
  id: number;
  event: string;
  data: Record<string, unknown>;
}

/** An SSE client after the HTML standard (9.2.6), as far as our stream uses it, that can be dropped at any moment. */
export class LiveReader {
  readonly events: StreamEvent[] = [];
  comments = 0;
  retryMilliseconds: number | undefined;
  /** What a browser would send as Last-Event-ID. */
  lastEventId: string | undefined;
  hasEnded = false;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly #request: ClientRequest;
  #rest = "";

  private constructor(request: ClientRequest, response: IncomingMessage, onBlock: (reader: LiveReader) => void) {
    this.#request = request;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    response.setEncoding("utf8");
    response.on("data", (text: string) => {
      const blocks = (this.#rest + text).split("\n\n");
      this.#rest = blocks.pop() ?? "";
      for (const block of blocks) {
        this.#read(block);
        onBlock(this);
      }
    });
    const end = (): void => {
      this.hasEnded = true;
    };
    response.on("close", end).on("error", end);
  }

  /** @param onBlock called after each block; whoever drops the reader there drops it between two events of one packet */
  static open(
    url: string,
    headers: Record<string, string>,
    onBlock: (reader: LiveReader) => void = () => undefined,
  ): Promise<LiveReader> {
    return new Promise((resolve, reject) => {
      const request = get(url, { headers, agent: false }, (response) =>
        resolve(new LiveReader(request, response, onBlock)),
      );
      request.on("error", reject);
    });
  }

  close(): void {
    this.#request.destroy();
  }

  #read(block: string): void {
    // After `close` what is still in the packet is nobody's: the client is gone.
    if (this.#request.destroyed) return;
    const fields: Record<string, string> = {};
    for (const line of block.split("\n")) {
      const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (name === "") this.comments += 1;
      else fields[name] = value;
    }
    if (fields.retry !== undefined) this.retryMilliseconds = Number(fields.retry);
    if (fields.id !== undefined) this.lastEventId = fields.id;
    if (fields.data === undefined) return;
    const data = JSON.parse(fields.data) as Record<string, unknown>;
    this.events.push({ id: Number(this.lastEventId), event: fields.event ?? "message", data });
  }
}
