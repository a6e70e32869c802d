import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressList } from "../http/client-address";
import { type PostOptions, postWebhook } from "./post-webhook";

const server = createServer((request, response) => {
  if (request.url === "/slow") return;
  if (request.url === "/redirect") response.writeHead(307, { location: "http://169.254.169.254/latest/meta-data" });
  else response.writeHead(request.url === "/broken" ? 500 : 204);
  response.end();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (url: string, options: Partial<PostOptions> = {}) =>
  postWebhook(
    { url, headers: {}, body: "{}" },
    { networks: addressList(["127.0.0.1"]), timeoutMilliseconds: 2_000, ...options },
  );
const at = (path: string) => `http://target.invalid:${port}${path}`;
const here = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);

describe("postWebhook (S24)", () => {
  it("goes to the address that was tested, and asks for the name once", async () => {
    let asked = 0;
    const rebinding = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? "127.0.0.1" : "169.254.169.254", family: 4 }]);
    };
    expect(await post(at("/ok"), { resolve: rebinding })).toEqual({
      outcome: "sent",
      status: 204,
      address: "127.0.0.1",
    });
    expect(asked).toBe(1);
  });

  it.each([
    ["http://127.0.0.1:1/", "a number"],
    ["http://2130706433/", "a number in one piece"],
    ["http://0x7f.1/", "a number in other bases"],
    ["http://[::1]/", "IPv6"],
    ["http://[::ffff:127.0.0.1]/", "IPv4 in the dress of IPv6"],
    ["https://169.254.169.254/latest/meta-data", "a cloud's own data"],
    ["https://localhost/", "a name"],
    ["https://10.0.0.1/", "a private network"],
  ])("refuses %s, %s", async (url) => {
    expect(await post(url, { networks: addressList([]) })).toMatchObject({ outcome: "private-address" });
  });

  it("refuses a name that has a private address beside a public one", async () => {
    const resolve = () =>
      Promise.resolve([
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.7", family: 4 },
      ]);
    expect(await post("https://two.invalid/", { resolve })).toMatchObject({ outcome: "private-address" });
  });

  it("does not follow a redirect, wherever it points", async () => {
    expect(await post(at("/redirect"), { resolve: here })).toMatchObject({ outcome: "redirect", status: 307 });
  });

  it("speaks TLS with everybody but the operator's own network", async () => {
    const resolve = () => Promise.resolve([{ address: "93.184.216.34", family: 4 }]);
    expect(await post("http://public.invalid/", { resolve })).toMatchObject({ outcome: "not-encrypted" });
  });

  it("gives a silent target, and a name server that does not answer, no more than the time it has", async () => {
    expect(await post(at("/slow"), { resolve: here, timeoutMilliseconds: 100 })).toEqual({ outcome: "timeout" });
    const never = () => new Promise<never>(() => undefined);
    expect(await post(at("/ok"), { resolve: never, timeoutMilliseconds: 100 })).toEqual({ outcome: "timeout" });
  });

  it("tells a target that is down, unknown, or not well", async () => {
    expect(await post("http://127.0.0.1:1/")).toMatchObject({ outcome: "connection" });
    expect(await post("https://no-such-name.invalid/")).toEqual({ outcome: "unknown-host" });
    expect(await post(at("/broken"), { resolve: here })).toMatchObject({ outcome: "status", status: 500 });
  });
});
