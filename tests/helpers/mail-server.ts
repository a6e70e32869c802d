import { type AddressInfo, createServer } from "node:net";

export interface MailServer {
  url: string;
  /** Whole letters with their headers. */
  letters: string[];
  /** Answer to RCPT from now on. */
  recipientAnswer: string;
  stop(): Promise<void>;
}

/** The least of SMTP (RFC 5321) that a client needs to get rid of a letter. */
export async function startMailServer(): Promise<MailServer> {
  const state = { letters: [] as string[], recipientAnswer: "250 ok" };
  const server = createServer((socket) => {
    let text = "";
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 test");
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      text += chunk.toString("utf8");
      for (;;) {
        const end = inData ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) {
          state.letters.push(part);
          inData = false;
          say("250 taken");
        } else if (/^RCPT/i.test(part)) say(state.recipientAnswer);
        else if (/^DATA/i.test(part)) {
          inData = true;
          say("354 go on");
        } else if (/^QUIT/i.test(part)) {
          say("221 bye");
          socket.end();
        } else say("250 ok");
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  });
}
