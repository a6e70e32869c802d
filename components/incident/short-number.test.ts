import { expect, it } from "vitest";
import { shortNumber } from "./short-number";

it("keeps the serial for today and adds the day for others", () => {
  expect(shortNumber("2026-1122-0347", "2026-11-22")).toBe("0347");
  expect(shortNumber("2026-1120-0347", "2026-11-22")).toBe("1120-0347");
  expect(shortNumber("2025-1122-0347", "2026-11-22")).toBe("1122-0347");
});
