import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childNames, childText, type XmlElement, xmlOutline } from "@/tests/helpers/xml-outline";
import { capAlert, type PublicAlert } from "./cap-alert";
import { capFeed } from "./cap-feed";
import { coarseArea } from "./coarse-area";

/** The sequences of the CAP 1.2 schema; `!` is required, `+` may stand several times. */
const schema: Record<string, string> = {
  alert:
    "identifier! sender! sent! status! msgType! source scope! restriction addresses code+ note references incidents info+",
  info: "language category!+ event! responseType+ urgency! severity! certainty! audience eventCode+ effective onset expires senderName headline description instruction web contact parameter+ resource+ area+",
  area: "areaDesc! polygon+ circle+ geocode+ altitude ceiling",
};
const words: Record<string, string> = {
  status: "Actual Exercise System Test Draft",
  msgType: "Alert Update Cancel Ack Error",
  scope: "Public Restricted Private",
  category: "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other",
  urgency: "Immediate Expected Future Past Unknown",
  severity: "Extreme Severe Moderate Minor Unknown",
  certainty: "Observed Likely Possible Unlikely Unknown",
};

/** What an element breaks of the schema. */
function faults(element: XmlElement): string[] {
  const sequence = schema[element.name]?.split(" ");
  const found: string[] = [];
  if (sequence) {
    const rules = sequence.map((rule) => ({
      name: rule.replace(/[!+]/g, ""),
      must: rule.includes("!"),
      many: rule.includes("+"),
    }));
    const places = childNames(element).map((name) => rules.findIndex((rule) => rule.name === name));
    if (places.includes(-1)) found.push(`${element.name} has what it may not have`);
    if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)))
      found.push(`order in ${element.name}`);
    for (const [place, { name, must, many }] of rules.entries()) {
      const times = places.filter((one) => one === place).length;
      if ((must && times === 0) || (!many && times > 1)) found.push(`${element.name} has ${name} ${times} times`);
    }
  }
  const allowed = words[element.name]?.split(" ");
  if (allowed && !allowed.includes(element.text)) found.push(`${element.name} = ${element.text}`);
  if (["sent", "expires"].includes(element.name) && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/.test(element.text))
    found.push(`${element.name} = ${element.text}`);
  if (["identifier", "sender"].includes(element.name) && /[\s,<&]/.test(element.text))
    found.push(`${element.name} = ${element.text}`);
  if (element.name === "polygon") {
    const points = element.text.split(" ");
    if (points.length < 4 || points[0] !== points.at(-1)) found.push("polygon is not closed");
  }
  return [...found, ...element.children.flatMap(faults)];
}

const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const name = fc.record({ zh: fc.string({ unit: "grapheme", maxLength: 30 }), en: fc.string({ maxLength: 30 }) });
const position = fc.tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 18, max: 53, noNaN: true }));
const alerts: fc.Arbitrary<PublicAlert> = fc
  .record({
    key: fc.constantFrom("990102-1", "990102-99999999"),
    edition: fc.constantFrom<1 | 2>(1, 2),
    drill: fc.boolean(),
    category: fc.constantFrom("01002", "02001", "03001", "04003", "05001", "99001"),
    name,
    severity: fc.constantFrom(3, 4),
    sentAt: time,
    beganAt: time,
    areaName: name,
    position,
  })
  .map(({ areaName, position: at, ...rest }) => ({ ...rest, area: { name: areaName, ring: coarseArea(at, 7) } }));

describe("capAlert", () => {
  it("is CAP 1.2 whatever names it has: sequence, words, times, a closed polygon", () => {
    fc.assert(
      fc.property(alerts, (alert) => {
        const document = xmlOutline(capAlert(alert, "fangge@city.example"));
        expect(faults(document)).toEqual([]);
        expect(childText(document, "status")).toBe(alert.drill ? "Exercise" : "Actual");
        expect(childText(document, "scope")).toBe("Public");
        expect(childNames(document).includes("references")).toBe(alert.edition === 2);
      }),
    );
  });

  it("tells two places of one cell by nothing", () => {
    fc.assert(
      fc.property(position, fc.double({ min: -0.0005, max: 0.0005, noNaN: true }), ([lng, lat], off) => {
        const [ring, other] = [coarseArea([lng, lat], 7), coarseArea([lng + off, lat], 7)];
        const same = JSON.stringify(ring) === JSON.stringify(other);
        // Another ring only where a border of the earth's grid runs between the two.
        expect(same || ring.every(([x, y]) => Math.hypot(x - lng, y - lat) > 0.001)).toBe(true);
      }),
    );
  });
});

describe("capFeed", () => {
  it("lists every document under its own address, well-formed", () => {
    fc.assert(
      fc.property(fc.array(alerts, { maxLength: 5 }), (list) => {
        const feed = xmlOutline(capFeed(list, { base: "https://city.example/public/cap/", now: 1_800_000_000_000 }));
        const entries = feed.children.filter((child) => child.name === "entry");
        expect(entries.map((entry) => childText(entry, "id"))).toEqual(
          list.map(({ key, edition }) => `https://city.example/public/cap/${key}-${edition}.xml`),
        );
        expect(childNames(feed).slice(0, 3)).toEqual(["id", "title", "updated"]);
      }),
    );
  });
});
