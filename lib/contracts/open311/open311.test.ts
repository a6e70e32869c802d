import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { transitionTable } from "@/lib/incidents/transition-table";
import { childNames, xmlOutline } from "@/tests/helpers/xml-outline";
import { requestForm, requestsQuery, updateForm } from "./open311-arguments";
import { open311Discovery } from "./open311-discovery";
import { type Open311Document, type Open311Record, open311Json, open311Xml } from "./open311-document";
import { open311Error } from "./open311-error";
import { type Open311Case, open311Followed, open311Reported, open311Request } from "./open311-requests";
import { open311Definition, open311Services } from "./open311-services";
import { extendedStatus, open311Status } from "./open311-status";
import { open311Updates } from "./open311-updates";
import { updateMeaning } from "./update-meaning";

const entry = (code: string, parentCode: string | null, name: string, nameEn: string) => ({
  code,
  parentCode,
  name,
  nameEn,
});
const entries = [
  entry("01", null, "市容环境", "Street appearance"),
  entry("01002", "01", "暴露垃圾", "Exposed rubbish"),
  entry("04", null, "突发事件", "Emergencies"),
  entry("04005", "04", "燃气泄漏", "Gas leak"),
];
const serviceName = (code: string) => entries.find((one) => one.code === code)?.name ?? code;
const naming = { language: "zh", serviceName } as const;

const own: Open311Case = {
  id: "17",
  status: "in_progress",
  isDuplicate: false,
  category: "01002",
  description: "3 号楼东侧 <垃圾> & 家具，联系 13900001111",
  address: "云川大道 1 号",
  position: [118.2471234, 30.9126789],
  department: { name: "环卫所", nameEn: "Sanitation" },
  reportedAt: "2026-11-20T01:00:00.000Z",
  updatedAt: "2026-11-20T02:30:00.000Z",
  dueAt: "2026-11-20T09:00:00.000Z",
  isReaders: true,
};
const others: Open311Case = {
  ...own,
  id: "18",
  status: "void",
  isDuplicate: true,
  department: null,
  dueAt: null,
  isReaders: false,
};
const followed = {
  number: "2026-1120-0003",
  category: "04005",
  reportedAt: "2026-11-20T01:00:00.000Z",
  closedAt: null,
  stage: "checking" as const,
  history: [
    { at: "2026-11-20T01:00:00.000Z", stage: "received" as const },
    { at: "2026-11-20T01:20:00.000Z", stage: "checking" as const },
  ],
};
const requests = (...value: Open311Record[]): Open311Document => ({ root: "service_requests", value });

const documents: Record<string, Open311Document> = {
  discovery: open311Discovery("https://grid.example", "en"),
  services: open311Services(entries, "zh"),
  definition: open311Definition("01002"),
  requests: requests(
    open311Request(own, naming),
    open311Request(others, naming),
    open311Followed("2026-1120-0003-K7QM-2V9D-XR4T", followed, naming),
  ),
  reported: requests(open311Reported("17", "2026-1120-0001", "zh")),
  updates: open311Updates(
    [
      {
        incidentId: "17",
        seq: 4,
        at: "2026-11-20T02:00:00.000Z",
        action: "return",
        status: "registered",
        isDuplicate: false,
      },
      {
        incidentId: "17",
        seq: 9,
        at: "2026-11-20T05:00:00.000Z",
        action: "close",
        status: "closed",
        isDuplicate: false,
      },
    ],
    "zh",
  ),
  errors: open311Error({ code: "outside-scope", field: "position" }).document,
};

const golden = (name: string, form: string): string => readFileSync(`tests/golden/open311/${name}.${form}`, "utf8");
/** Line by line, as the golden files are for people to read. */
const pretty = (xml: string): string =>
  xml.replaceAll(/(>)(<)(?=[a-z])/g, "$1\n$2").replaceAll(/(<\/[a-z_0-9]+>)(?=<\/)/g, "$1\n");

describe.each(Object.entries(documents))("the document %s", (name, document) => {
  it("is what the golden files say, in XML and in JSON", () => {
    expect(pretty(open311Xml(document))).toBe(golden(name, "xml"));
    expect(`${JSON.stringify(JSON.parse(open311Json(document)), null, 2)}\n`).toBe(golden(name, "json"));
  });
});

describe("XML", () => {
  it("loses no text and breaks on none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-composite" }), (text) => {
        const root = xmlOutline(open311Xml(requests({ description: `a${text}` })));
        // What no XML document may hold is dropped before; the outline reads the rest as it was.
        const kept = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
        expect(root.children[0]?.children[0]?.text).toBe(`a${kept}`);
      }),
    );
  });

  it("names lists and their items as GeoReport v2 does, and refuses a list that it does not know", () => {
    expect(childNames(xmlOutline(open311Xml(documents.discovery!)))).toContain("endpoints");
    expect(() => open311Xml(requests({ things: ["x"] }))).toThrow(RangeError);
  });
});

describe("what is told of cases of others", () => {
  it("has no words, no address, no exact place and no number of anybody", () => {
    const told = JSON.stringify(open311Request(others, naming));
    for (const secret of ["号楼", "13900001111", "云川", "118.24712", "30.91267"]) expect(told).not.toContain(secret);
    expect(JSON.stringify(open311Request(own, naming))).not.toContain("13900001111");
  });
});

describe("statuses", () => {
  it.each(incidentStatuses)("%s is closed in both, or in neither", (status) => {
    const finished = ["fixed", "no_further_action", "cancelled", "duplicate"];
    expect(finished.includes(extendedStatus(status))).toBe(open311Status(status) === "closed");
  });

  it("tells a return from a registration, and a duplicate from what was void", () => {
    expect(extendedStatus(transitionTable.return.to, { action: "return" })).toBe("internal_referral");
    expect(extendedStatus("void", { isDuplicate: true })).toBe("duplicate");
  });
});

describe("arguments", () => {
  it("span 90 days before the end, or after the beginning", () => {
    const { since, until } = requestsQuery.parse({ start_date: "2026-01-01T00:00:00Z" });
    expect([since.toISOString(), until.toISOString()]).toEqual([
      "2026-01-01T00:00:00.000Z",
      "2026-04-01T00:00:00.000Z",
    ]);
    const all = requestsQuery.parse({});
    expect(all.until.getTime() - all.since.getTime()).toBe(90 * 86_400_000);
    expect([all.offset, all.limit]).toEqual([0, 1_000]);
  });

  it.each([
    { start_date: "2026-01-01T00:00:00Z", end_date: "2026-06-01T00:00:00Z" },
    { start_date: "2026-02-01T00:00:00Z", end_date: "2026-01-01T00:00:00Z" },
    { start_date: "2026-01-01" },
    { page: "0" },
    { page: "51", page_size: "1000" },
    { page_size: "1001" },
    { status: "open,pending" },
    { service_code: "01" },
    { service_request_id: "1,x" },
    { jurisdiction_id: "city.example" },
  ])("refuse %j", (given) => {
    expect(requestsQuery.safeParse(given).success).toBe(false);
  });

  it("make a report of what people type", () => {
    const given = { service_code: "01002", lat: "30.9", long: "118.2", phone: " (0199) 0000-1111 ", first_name: "明" };
    expect(requestForm.parse({ ...given, media_url: "https://x.example/1.jpg", description: "a" })).toEqual({
      category: "01002",
      position: [118.2, 30.9],
      address: "",
      description: "a\nhttps://x.example/1.jpg",
      reporter: { name: "明", phone: "0199 0000-1111" },
    });
    expect(requestForm.parse({ ...given, phone: "call me" }).reporter).toBeUndefined();
    for (const wrong of [{ lat: "91" }, { long: "1e2" }, { media_url: "javascript:alert(1)" }, { service_code: "" }]) {
      expect(requestForm.safeParse({ ...given, ...wrong }).success).toBe(false);
    }
  });
});

describe("an update", () => {
  const meaning = (given: object, role: "commander" | "department") =>
    updateMeaning(updateForm.parse({ service_request_id: "1", ...given }), role);

  it("is a step of who has the case in hand, and words of others whatever they claim", () => {
    expect(meaning({ status: "FIXED", description: "done" }, "department")).toEqual({
      kind: "step",
      action: "feed-back",
      note: "done",
    });
    expect(meaning({ status: "in_progress" }, "department")).toMatchObject({ action: "start" });
    expect(meaning({ status: "investigating", description: "x" }, "department")).toEqual({ kind: "words", text: "x" });
    expect(meaning({ status: "FIXED", description: "gone" }, "commander")).toEqual({
      kind: "words",
      text: "[fixed] gone",
    });
    expect(meaning({ status: "OPEN", description: "still there" }, "commander")).toEqual({
      kind: "words",
      text: "still there",
    });
  });
});
