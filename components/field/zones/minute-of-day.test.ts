import { expect, it } from "vitest";
import { minuteOfDay, timeOfDay } from "./minute-of-day";

it("reads a time as the field gives it, and writes it back", () => {
  for (const minute of [0, 5, 450, 1439]) expect(minuteOfDay(timeOfDay(minute))).toBe(minute);
  expect(timeOfDay(450)).toBe("07:30");
  for (const untold of ["", "7", "x:y"]) expect(minuteOfDay(untold)).toBeNull();
});
