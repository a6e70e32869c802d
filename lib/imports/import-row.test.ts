import { describe, expect, it } from "vitest";
import { importLayers } from "./import-layers";
import { checkRow, type ImportMapping } from "./import-row";

const mapping = (columns: Record<string, string>, constants: Record<string, string> = {}): ImportMapping => ({
  columns: new Map(Object.entries(columns)),
  constants: new Map(Object.entries(constants)),
});

describe("checkRow", () => {
  const incidents = mapping(
    {
      description: "Type",
      reportedAt: "Creation_Date",
      closedAt: "Completion_Date",
      lng: "Longitude",
      lat: "Latitude",
    },
    { category: "01002" },
  );
  const row = {
    Type: "Sanitation Code Violation",
    Creation_Date: "2000-01-03",
    Completion_Date: "NA",
    Longitude: "-87.67",
    Latitude: "41.8",
  };

  it("takes a table row: constants, dates at midnight in China, NA as no value", () => {
    expect(checkRow({ row: 1, line: 2, columns: row }, importLayers.incidents, incidents, "wgs84")).toEqual({
      ok: true,
      row: {
        row: 1,
        line: 2,
        fields: { category: "01002", description: row.Type, reportedAt: "2000-01-02T16:00:00.000Z" },
        geometry: { type: "Point", coordinates: [-87.67, 41.8] },
      },
      warnings: [],
    });
  });

  it("names every fault of a row with its line and field", () => {
    const columns = { ...row, Creation_Date: "soon", Longitude: "", Type: "" };
    expect(checkRow({ row: 1, line: 7, columns }, importLayers.incidents, incidents, "wgs84")).toMatchObject({
      ok: false,
      problems: [
        { line: 7, code: "value-missing", field: "description" },
        { line: 7, code: "value-invalid", field: "reportedAt" },
        { line: 7, code: "geometry-missing", field: "geometry" },
      ],
    });
  });

  it("reads roads by OpenStreetMap's classes and refuses an unknown one", () => {
    const roads = mapping({ class: "highway", oneway: "oneway" });
    const geometry = {
      type: "LineString",
      coordinates: [
        [24.9, 60.1],
        [24.91, 60.1],
      ],
    };
    const check = (highway: string) =>
      checkRow({ row: 1, line: 1, columns: { highway, oneway: "yes" }, geometry }, importLayers.roads, roads, "wgs84");
    expect(check("primary_link")).toMatchObject({ ok: true, row: { fields: { class: "arterial", oneway: true } } });
    expect(check("runway")).toMatchObject({ ok: false, problems: [{ code: "value-invalid", field: "class" }] });
  });

  it("takes a camera's compass letter", () => {
    const cameras = mapping({ bearing: "dir", name: "name" });
    const geometry = { type: "Point", coordinates: [-84.45, 34.2] };
    expect(
      checkRow(
        { row: 1, line: 1, columns: { dir: "SW", name: "CAM" }, geometry },
        importLayers.cameras,
        cameras,
        "wgs84",
      ),
    ).toMatchObject({ ok: true, row: { fields: { bearing: 225 } } });
  });
});
