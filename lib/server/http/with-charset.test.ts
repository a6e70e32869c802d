import { expect, test } from "vitest";
import { withCharset } from "./with-charset";

test("text says its encoding, bytes do not", () => {
  expect(withCharset("application/json")).toBe("application/json; charset=utf-8");
  expect(withCharset("application/geo+json")).toBe("application/geo+json; charset=utf-8");
  expect(withCharset("text/csv")).toBe("text/csv; charset=utf-8");
  expect(withCharset("application/cap+xml")).toBe("application/cap+xml; charset=utf-8");
  expect(withCharset("image/webp")).toBe("image/webp");
  expect(withCharset("application/vnd.fangge.incident-columns")).toBe("application/vnd.fangge.incident-columns");
});
