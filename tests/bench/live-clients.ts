import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What is asked of this process, and what it answers. */
export interface ClientsOrder {
  port: number;
  headers: Record<string, string>;
  /** Stay connected; their times count. */
  steady: number;
  /** Hang up again and again and resume with `Last-Event-ID`; only what they lose or get twice counts. */
  dropping: number;
  /** Another user's: open streams of one are limited to a thousand. */
  droppingHeaders?: Record<string, string>;
}
export interface ClientsReport {
  /** Milliseconds from commit to each steady client. */
  times: number[];
  lost: number;
  doubled: number;
  drops: number;
}

const DROP_EVERY_MILLISECONDS = 400;

/** Wall clock in parts of a millisecond: the commits were timed in another process. */
const clock = (): number => performance.timeOrigin + performance.now();

/** One stream on a bare socket, as little work as a client can have: a thousand of them share the machine with the server. */
class StreamClient {
  /** When each case came, by its id. */
  readonly arrivals = new Map<string, number>();
  doubled = 0;
  drops = 0;
  #socket: Socket | undefined;
  #lastEventId = "";
  #rest = "";

  constructor(private readonly order: ClientsOrder) {}

  open(): Promise<void> {
    const { port, headers } = this.order;
    const resume = this.#lastEventId === "" ? {} : { "last-event-id": this.#lastEventId };
    const lines = Object.entries({ host: "127.0.0.1", ...headers, ...resume }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    this.#rest = "";
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1" });
      this.#socket = socket;
      socket.setEncoding("utf8").write(`GET /live?topics=incidents HTTP/1.1\r\n${lines.join("")}\r\n`);
      socket.once("data", (text: string) => {
        if (!text.startsWith("HTTP/1.1 200")) reject(new Error(`a stream was answered ${text.slice(9, 12)}`));
        resolve();
      });
      socket.on("data", (text: string) => {
        if (this.#socket === socket) this.#take(text);
      });
      socket.on("error", reject);
      socket.on("close", () => {
        // A server that hangs up is what a client resumes from.
        if (this.#socket === socket) void this.open();
      });
    });
  }

  async drop(): Promise<void> {
    this.drops += 1;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.destroy();
    await sleep(Math.random() * DROP_EVERY_MILLISECONDS);
    await this.open();
  }

  #take(text: string): void {
    const at = clock();
    const whole = this.#rest + text;
    const end = whole.lastIndexOf("\n\n") + 2;
    this.#rest = whole.slice(end);
    const events = whole.slice(0, end);
    // The greeting of a stream has a number too, for who hangs up before the first case.
    this.#lastEventId = /.*^id: (\d+)$/ms.exec(events)?.[1] ?? this.#lastEventId;
    for (const [, id = ""] of events.matchAll(/^data: \{"id":"(\d+)"/gm)) {
      if (this.arrivals.has(id)) this.doubled += 1;
      else this.arrivals.set(id, at);
    }
  }
}

let steady: StreamClient[] = [];
let dropping: StreamClient[] = [];
let isOver = false;

async function openAll(clients: readonly StreamClient[]): Promise<void> {
  for (let from = 0; from < clients.length; from += 50)
    await Promise.all(clients.slice(from, from + 50).map((one) => one.open()));
}

async function keepDropping(client: StreamClient): Promise<void> {
  for (;;) {
    await sleep(DROP_EVERY_MILLISECONDS * (0.5 + Math.random()));
    if (isOver) return;
    await client.drop();
  }
}

function report(commits: readonly (readonly [id: string, at: number])[]): ClientsReport {
  const all = [...steady, ...dropping];
  const times = steady.flatMap(({ arrivals }) =>
    commits.flatMap(([id, at]) => {
      const arrived = arrivals.get(id);
      return arrived === undefined ? [] : [Math.max(0, arrived - at)];
    }),
  );
  const lost = all.reduce((sum, { arrivals }) => sum + commits.filter(([id]) => !arrivals.has(id)).length, 0);
  return {
    times,
    lost,
    doubled: all.reduce((sum, one) => sum + one.doubled, 0),
    drops: all.reduce((sum, one) => sum + one.drops, 0),
  };
}

process.on("message", (message: ClientsOrder | "settle" | [string, number][]) => {
  if (message === "settle") {
    isOver = true;
    process.send?.("settled");
  } else if (Array.isArray(message)) {
    process.send?.(report(message));
  } else {
    steady = Array.from({ length: message.steady }, () => new StreamClient(message));
    dropping = Array.from(
      { length: message.dropping },
      () => new StreamClient({ ...message, headers: message.droppingHeaders ?? message.headers }),
    );
    openAll([...steady, ...dropping]).then(
      () => {
        process.send?.("open");
        for (const client of dropping) void keepDropping(client);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }
});
process.on("disconnect", () => process.exit());
