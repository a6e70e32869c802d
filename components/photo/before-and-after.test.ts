import { describe, expect, it } from "vitest";
import type { Photo } from "@/lib/contracts/photos/photo";
import { beforeAndAfter } from "./before-and-after";

const photo = (id: string, stage: Photo["stage"]): Photo => ({
  id,
  stage,
  seq: 1,
  at: "2026-11-22T08:27:00Z",
  width: 4,
  height: 3,
});

describe("beforeAndAfter", () => {
  it("sets the last look at the trouble against the last look at the work", () => {
    const photos = [photo("1", "report"), photo("2", "verify"), photo("3", "handle"), photo("4", "inspect")];
    expect(beforeAndAfter(photos)).toMatchObject({ before: { id: "2" }, after: { id: "4" } });
  });

  it("compares nothing with nothing", () => {
    expect(beforeAndAfter([])).toBeNull();
    expect(beforeAndAfter([photo("1", "report")])).toBeNull();
    expect(beforeAndAfter([photo("1", "handle")])).toBeNull();
  });
});
