import fc from "fast-check";
import { expect, it } from "vitest";
import { formatPanelWidths, panelLimits, panelNames, parsePanelWidths } from "./panel-widths";

const usual = parsePanelWidths(undefined);

it("is as usual for whoever has moved nothing", () => {
  expect(usual).toEqual({ queue: 21.25, inspector: 21.5, plans: 17 });
});

it("comes back as it was kept", () => {
  const widths = { ...usual, queue: 24.5 };
  expect(parsePanelWidths(formatPanelWidths(widths))).toEqual(widths);
});

it("stays within the limits, whatever the cookie says", () => {
  const entry = fc.tuple(fc.constantFrom(...panelNames, "other"), fc.oneof(fc.double().map(String), fc.string()));
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const widths = parsePanelWidths(entries.map((pair) => pair.join(":")).join(","));
      for (const name of panelNames) {
        expect(widths[name]).toBeGreaterThanOrEqual(panelLimits[name].least);
        expect(widths[name]).toBeLessThanOrEqual(panelLimits[name].most);
      }
    }),
  );
});
