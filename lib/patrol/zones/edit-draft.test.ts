import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDraft, type ZoneEdit } from "./edit-draft";
import { windowFault } from "./window-fault";
import { draftOf, planOf, type ZoneDraft, zonePoints } from "./zone-draft";

const empty: ZoneDraft = { lines: [], areas: [], posts: [] };
const kinds = ["lines", "areas", "posts"] as const;

const kind = fc.constantFrom(...kinds);
const at = fc.integer({ min: 0, max: 3 });
const item = fc.record({ kind, at });
const to = fc.tuple(fc.double({ min: 118, max: 119, noNaN: true }), fc.double({ min: 30, max: 31, noNaN: true }));
const end = fc.option(fc.integer({ min: 0, max: 1440 }));
const change = fc.record({ window: fc.option(fc.record({ from: end, to: end })) });
const edit: fc.Arbitrary<ZoneEdit> = fc.oneof(
  fc.record({
    do: fc.constant("change" as const),
    item: fc.record({ kind: fc.constant("posts" as const), at }),
    change,
  }),
  fc.record({ do: fc.constant("add" as const), kind, name: fc.constantFrom("甲", " 乙 ", "") }),
  fc.record({ do: fc.constant("drop" as const), item }),
  fc.record({ do: fc.constant("point" as const), item, to }),
  fc.record({ do: fc.constant("move" as const), item, point: fc.integer({ min: 0, max: 4 }), to }),
  fc.record({ do: fc.constant("unpoint" as const), item }),
);

describe("a layout in the hand", () => {
  it("is a plan again at any moment, of what is whole, and comes back from it unchanged", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        const draft = edits.reduce(editDraft, empty);
        const { plan, places } = planOf(draft);
        for (const each of kinds) {
          expect(plan[each]).toHaveLength(places[each].length);
          for (const [place, at] of places[each].entries()) {
            const { points, name } = draft[each][at]!;
            expect(points.length).toBeGreaterThanOrEqual(zonePoints[each].least);
            expect(points.length).toBeLessThanOrEqual(zonePoints[each].most);
            expect(plan[each][place]!.name).toBe(name.trim());
          }
        }
        for (const [place, at] of places.posts.entries()) {
          const { window } = draft.posts[at]!;
          // Hours go into the plan as they were told, or there is something to say of them.
          if (windowFault(window) === null && window?.from !== null) expect(plan.posts[place]!.window).toEqual(window);
          else expect(plan.posts[place]!.window).toBeNull();
        }
        expect(planOf(draftOf(plan)).plan).toEqual(plan);
        expect(new Set(draft.posts.map(({ number }) => number)).size).toBe(draft.posts.length);
      }),
    );
  });

  it("takes a post to where it is put, and puts no line past what it may have", () => {
    const post = editDraft(empty, { do: "add", kind: "posts", name: "校门" });
    const put = (draft: ZoneDraft, x: number) =>
      editDraft(draft, { do: "point", item: { kind: "posts", at: 0 }, to: [x, 30] });
    expect(put(put(post, 118), 119).posts).toEqual([
      { number: 1, name: "校门", points: [[119, 30]], dwellMinutes: 5, window: null },
    ]);
    let line = editDraft(empty, { do: "add", kind: "lines", name: "主线" });
    for (let x = 0; x < 40; x++) line = editDraft(line, { do: "point", item: { kind: "lines", at: 0 }, to: [118, 30] });
    expect(line.lines[0]?.points).toHaveLength(20);
  });

  it("stays the very same where there is nothing to do", () => {
    const item = { kind: "areas", at: 0 } as const;
    expect(editDraft(empty, { do: "unpoint", item })).toBe(empty);
    const area = editDraft(empty, { do: "add", kind: "areas", name: "一区" });
    expect(editDraft(area, { do: "unpoint", item })).toBe(area);
    expect(editDraft(area, { do: "move", item, point: 0, to: [118, 30] })).toBe(area);
  });
});

describe("the hours of a post", () => {
  it("are wrong by half or crossed, and right whole or not told at all", () => {
    expect(windowFault(null)).toBeNull();
    expect(windowFault({ from: null, to: null })).toBeNull();
    expect(windowFault({ from: 540, to: 1200 })).toBeNull();
    expect(windowFault({ from: 0, to: null })).toBe("incomplete");
    expect(windowFault({ from: null, to: 1200 })).toBe("incomplete");
    expect(windowFault({ from: 1200, to: 540 })).toBe("crossed");
    expect(windowFault({ from: 540, to: 540 })).toBe("crossed");
  });
});
