import { describe, expect, it } from "vitest";
import { judgeCamera } from "./judge-camera";

describe("judgeCamera", () => {
  it.each(["34020000001320000101", "34020000001310000101", "34020000001210000001", " 34020000001320000101 "])(
    "takes a camera's id as it is: %s",
    (code) => expect(judgeCamera({ code, name: "路口" })).toEqual({ cells: { code, name: "路口" }, warnings: [] }),
  );

  it.each(["34020000001180000001", "34020000002150000001", "34020000002000000001", "340200", "34"])(
    "passes over what is no camera: %s",
    (code) =>
      expect(judgeCamera({ code })).toEqual({
        cells: null,
        warnings: [{ code: "not-a-camera", field: "code", detail: code }],
      }),
  );

  it("keeps an id of a strange type, and tells it", () => {
    const cells = { code: "34020000009990000001" };
    expect(judgeCamera(cells)).toMatchObject({ cells, warnings: [{ code: "id-type-unknown" }] });
  });

  it.each(["3402000000132000010", "340200000013200001011", "cam-7", "３４０２"])(
    "keeps the camera without an id that is none: %s",
    (code) =>
      expect(judgeCamera({ code, name: "路口" })).toEqual({
        cells: { name: "路口" },
        warnings: [{ code: "id-malformed", field: "code", detail: code }],
      }),
  );

  it("has nothing to say of a list without ids", () => {
    expect(judgeCamera({ name: "路口" })).toEqual({ cells: { name: "路口" }, warnings: [] });
  });
});
