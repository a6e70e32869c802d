import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "1" },
    seconds: { type: "string", default: "60" },
    url: { type: "string", default: `http://localhost:${process.env.PORT ?? 3000}` },
    user: { type: "string", default: "commander" },
    password: { type: "string", default: process.env.DEMO_PASSWORD ?? "fangge-demo" },
    help: { type: "boolean", default: false },
  },
});

const usage = `npm run simulate -- [--rate 50] [--seconds 60] [--url http://localhost:3000] [--user commander] [--password …]
Reports so many cases a second to a running server, over HTTP, at places and in the words of cases it already has.`;

async function request(path, options = {}) {
  const response = await fetch(new URL(path, values.url), options);
  if (!response.ok) throw new Error(`${options.method ?? "GET"} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

const json = (body, headers = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

async function signIn() {
  const { user, password } = values;
  const answer = await request("/api/auth/sign-in/username", json({ username: user, password }));
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

/** Reports at an even pace, however long an answer takes. */
async function reportCases(cookie, templates, { rate, seconds }) {
  const counts = { sent: 0, made: 0, failed: 0, slowestMilliseconds: 0 };
  const began = performance.now();
  const running = new Set();
  const report = async () => {
    const { category, description, position, severity, source, address } =
      templates[Math.floor(Math.random() * templates.length)];
    const body = { category, description, position, severity, source, address };
    const sentAt = performance.now();
    try {
      await request("/api/incidents", json(body, { cookie, "idempotency-key": randomUUID() }));
      counts.made += 1;
    } catch (error) {
      counts.failed += 1;
      if (counts.failed === 1) console.error(error instanceof Error ? error.message : error);
    }
    counts.slowestMilliseconds = Math.max(counts.slowestMilliseconds, Math.round(performance.now() - sentAt));
  };
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - began) / 1000) {
    for (const due = Math.floor(elapsed * rate); counts.sent < due; counts.sent += 1) {
      const one = report().finally(() => running.delete(one));
      running.add(one);
    }
    await sleep(Math.min(20, 1000 / rate));
    if (process.stdout.isTTY) process.stdout.write(`\r${JSON.stringify(counts)}`);
  }
  await Promise.all(running);
  // Measured to the last answer: a server that falls behind is seen here.
  return { ...counts, perSecond: Math.round((10 * counts.made * 1000) / (performance.now() - began)) / 10 };
}

async function main() {
  if (values.help) return console.log(usage);
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
  if (!(rate > 0 && rate <= 1000 && seconds > 0)) throw new Error(usage);
  const cookie = await signIn();
  const { items } = await (await request("/api/incidents?limit=1000", { headers: { cookie } })).json();
  if (items.length === 0) throw new Error("There is no case yet to take words and places from.");
  const counts = await reportCases(cookie, items, { rate, seconds });
  console.log(`\n${JSON.stringify(counts)}`);
  if (counts.failed > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  // What the server answered, or why it could not be reached; where in this file is nobody's concern.
  console.error(error.cause?.message || error.message);
  process.exitCode = 1;
}
