import { describe, expect, it } from "vitest";
import { importPrivateKey, importPublicKey, seal, unseal } from "./sealed";

const pairOf = async () => {
  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const jwk = await crypto.subtle.exportKey("jwk", privateKey);
  const { kty, crv, x, y, d } = jwk;
  const half = { kty, crv, x, y } as JsonWebKey;
  return { open: await importPrivateKey({ ...half, d: d ?? "" }), lock: await importPublicKey(jwk) };
};
const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
const words = new TextEncoder().encode("楼道堆物 3 单元");

describe("what is sealed on the phone", () => {
  it("opens with its user's key, looks different each time and shows nothing", async () => {
    const { open, lock } = await pairOf();
    const [first, second] = [await seal(words, lock, "a report"), await seal(words, lock, "a report")];
    expect(text(await unseal(first, open, "a report"))).toBe("楼道堆物 3 单元");
    expect(Buffer.from(first.data).equals(Buffer.from(second.data))).toBe(false);
    expect(Buffer.from(first.data).includes(Buffer.from("楼道"))).toBe(false);
  });

  it("does not open with another key, nor as another entry, nor with a changed byte", async () => {
    const { lock } = await pairOf();
    const { open: others } = await pairOf();
    const { open: own, lock: ownLock } = await pairOf();
    await expect(unseal(await seal(words, lock, "a report"), others, "a report")).rejects.toThrow();
    const sealed = await seal(words, ownLock, "a report");
    await expect(unseal(sealed, own, "b report")).rejects.toThrow();
    new Uint8Array(sealed.data)[3]! ^= 1;
    await expect(unseal(sealed, own, "a report")).rejects.toThrow();
  });

  it("takes the public half alone of a whole key", async () => {
    const { lock } = await pairOf();
    expect(lock.type).toBe("public");
  });
});
