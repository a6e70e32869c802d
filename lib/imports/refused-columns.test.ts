import { describe, expect, it } from "vitest";
import { refusedSubject } from "./refused-columns";

describe("refused columns", () => {
  it.each([
    ["religion", "religion"],
    ["head_of_household.Religion", "religion"],
    ["民族", "ethnicity"],
    ["是否信访户", "petitions"],
    ["healthStatus", "health"],
    ["既往病史", "health"],
    ["criminal record", "criminal-record"],
    ["face_id", "biometrics"],
    ["车牌号码", "vehicle-plate"],
    ["plate", "vehicle-plate"],
    ["重点人员类别", "person-label"],
  ])("names %s as %s", (column, subject) => {
    expect(refusedSubject(column)).toBe(subject);
  });

  it.each([
    "surface",
    "interface_no",
    "template",
    "addr:street",
    "population",
    "building:levels",
    "trace_id",
    "联系电话",
  ])("takes %s", (column) => {
    expect(refusedSubject(column)).toBeNull();
  });
});
