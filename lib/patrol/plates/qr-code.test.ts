import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { QR_MOST_BYTES, qrCode } from "./qr-code";

const drawn = (text: string): string =>
  qrCode(text)
    .map((row) => row.map((isDark) => (isDark ? "#" : ".")).join(""))
    .join("\n");

describe("a QR code", () => {
  it("is, module by module, what another encoder draws (the package qrcode 1.5, version 3-M, mask 0)", () => {
    expect(`${drawn("FG1 checked-place:1234567 K7QM2V9D")}\n`).toBe(readFileSync("tests/golden/qr/plate.txt", "utf8"));
  });

  it("is different for every text, and takes no more than fits", () => {
    expect(drawn("a")).not.toBe(drawn("b"));
    expect(qrCode("x".repeat(QR_MOST_BYTES))).toHaveLength(29);
    expect(() => qrCode("x".repeat(QR_MOST_BYTES + 1))).toThrow(RangeError);
    expect(() => qrCode("码")).toThrow(RangeError);
  });
});
