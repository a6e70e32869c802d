import { describe, expect, it } from "vitest";
import { toDegrees } from "./to-degrees";

const BEIJING_1954 =
  'GEOGCS["Beijing 1954",DATUM["Beijing_1954",SPHEROID["Krassowsky 1940",6378245,298.3],TOWGS84[15.8,-154.4,-82.3,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const XIAN_1980 =
  'PROJCS["Xian 1980 / 3-degree Gauss-Kruger CM 117E",GEOGCS["Xian 1980",DATUM["Xian_1980",SPHEROID["IAG 1975",6378140,298.257],towgs84 [24,-123,-94,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["central_meridian",117],UNIT["metre",1]]';
const WGS_1984 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563],TOWGS84[0,0,0,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';

describe("toDegrees", () => {
  it.each([BEIJING_1954, XIAN_1980])("refuses a datum that only says how it lies to WGS 84", (wkt) => {
    expect(() => toDegrees(wkt)).toThrow("unknown-crs");
  });

  it("leaves degrees of WGS 84 as they are, whatever its clause says", () => {
    expect(toDegrees(WGS_1984)([118, 30])).toEqual([118, 30]);
  });
});
