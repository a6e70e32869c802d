/** One event of a stream; `data` is empty for an event that only moves the id on. */
export interface ServerSentEvent {
  event: string;
  data: string;
  id: string | null;
  retryMilliseconds: number | null;
}

/**
 * Cuts a text/event-stream (WHATWG HTML, 9.2.6; our server ends lines with LF) into events. EventSource would do it too, but it hides comments (the
 * heartbeat), status codes and silence, and those are what tells a live feed from a stale one.
 */
export class SseParser {
  #rest = "";

  /** Takes the next piece of text and gives back the events that it completed. */
  push(text: string): ServerSentEvent[] {
    const blocks = (this.#rest + text).split("\n\n");
    this.#rest = blocks.pop() ?? "";
    return blocks.map(parseBlock);
  }
}

function parseBlock(block: string): ServerSentEvent {
  const found: ServerSentEvent = { event: "message", data: "", id: null, retryMilliseconds: null };
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "event") found.event = value;
    else if (field === "data") data.push(value);
    else if (field === "id") found.id = value;
    else if (field === "retry" && /^\d+$/.test(value)) found.retryMilliseconds = Number(value);
  }
  found.data = data.join("\n");
  return found;
}
