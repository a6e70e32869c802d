import { expect, test } from "vitest";
import { AddressWrites } from "./address-writes";

test("what is being drawn does not take back what was written since", () => {
  const writes = new AddressWrites();
  writes.wrote("?scene=2");
  writes.wrote("?scene=1");
  writes.drew("?scene=2");
  // The browser's address is back at the second scene for a moment.
  expect(writes.newest("?scene=2")).toBe("?scene=1");
  writes.drew("?scene=1");
  expect(writes.newest("?scene=1")).toBe("?scene=1");
});

test("several addresses are drawn at once", () => {
  const writes = new AddressWrites();
  writes.wrote("?a=1");
  writes.wrote("?a=2");
  writes.drew("?a=2");
  expect(writes.newest("?a=3")).toBe("?a=3");
});

test("an address that is written twice waits for its second drawing", () => {
  const writes = new AddressWrites();
  writes.wrote("?a=1");
  writes.wrote("?a=2");
  writes.wrote("?a=1");
  writes.drew("?a=1");
  expect(writes.newest("?a=1")).toBe("?a=1");
  writes.drew("?a=2");
  expect(writes.newest("?a=2")).toBe("?a=1");
});

test("a link, and a step back, end what was written", () => {
  const writes = new AddressWrites();
  writes.wrote("?a=1");
  writes.drew("?area=990102");
  expect(writes.newest("?area=990102")).toBe("?area=990102");
  writes.wrote("?a=2");
  writes.forget();
  expect(writes.newest("")).toBe("");
});
