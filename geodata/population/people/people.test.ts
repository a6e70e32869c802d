import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../city/random";
import { checkDigit, syntheticIdNumber } from "./synthetic-id-number";
import { syntheticName } from "./synthetic-person";
import { syntheticPhone } from "./synthetic-phone";

const serial = fc.integer({ min: 0, max: 19_000_000 });

describe("synthetic people", () => {
  it("knows the check digit of the published example of GB 11643-1999", () => {
    expect(checkDigit("11010519491231002")).toBe("X");
  });

  it("gives identity numbers that fail the check, always", () => {
    fc.assert(
      fc.property(serial, (n) => {
        const id = syntheticIdNumber("990102", n);
        expect(id).toMatch(/^990102(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{3}[\dX]$/);
        expect(id[17]).not.toBe(checkDigit(id));
      }),
    );
  });

  it("gives phone numbers of no range that exists", () => {
    fc.assert(
      fc.property(serial, (n) => {
        expect(syntheticPhone(n)).toMatch(/^12\d{9}$/);
        expect(`tel ${syntheticPhone(n)}`).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
      }),
    );
  });

  it("never gives a number twice", () => {
    const serials = Array.from({ length: 50_000 }, (_, n) => n * 37);
    expect(new Set(serials.map(syntheticPhone)).size).toBe(serials.length);
    expect(new Set(serials.map((n) => syntheticIdNumber("990102", n))).size).toBe(serials.length);
  });

  it("names people in two or three characters", () => {
    const random = createRandom(7);
    for (let n = 0; n < 1000; n++) expect(syntheticName(random)).toMatch(/^\p{Script=Han}{2,3}$/u);
  });
});
