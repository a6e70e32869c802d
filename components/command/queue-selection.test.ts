import { beforeEach, expect, it } from "vitest";
import { clearTicks, queueSelectionStore, tickAll, tickUpTo, toggleCase } from "./queue-selection";

const order = ["a", "b", "c", "d", "e"];
const ticked = () => [...queueSelectionStore.getState().selectedIds];

beforeEach(clearTicks);

it("ticks and unticks one", () => {
  toggleCase("b");
  toggleCase("d");
  toggleCase("b");
  expect(ticked()).toEqual(["d"]);
});

it("ticks a range in both directions from where it began", () => {
  toggleCase("c");
  tickUpTo("e", order);
  expect(ticked()).toEqual(["c", "d", "e"]);
  tickUpTo("a", order);
  expect(ticked().sort()).toEqual(order);
});

it("begins at the row itself where nothing was ticked, and takes no row that is not in the list", () => {
  tickUpTo("b", order);
  tickUpTo("gone", order);
  expect(ticked()).toEqual(["b"]);
});

it("ticks all and none", () => {
  tickAll(order);
  expect(ticked()).toEqual(order);
  clearTicks();
  expect(ticked()).toEqual([]);
});
