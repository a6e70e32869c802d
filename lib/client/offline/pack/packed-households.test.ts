import { describe, expect, it } from "vitest";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { openHouseholds, sealHouseholds } from "./packed-households";

const keyOfSession = () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
const grid = "990102001001001";
const household: MaskedHousehold = {
  id: "101",
  gridCode: grid,
  buildingId: "1",
  address: "测试路1号",
  stairwell: 1,
  floor: 1,
  room: "1**",
  tenancy: "owner",
  contact: { name: "欧阳**", phone: "199****1001", idNumber: null },
  members: 3,
  care: true,
  lastVisitOn: null,
  revision: 1,
};

describe("households in a pack", () => {
  it("open with the session's key, and show nothing without it", async () => {
    const key = await keyOfSession();
    const part = await sealHouseholds(grid, [household], key);
    expect(await openHouseholds(grid, part, key)).toEqual([household]);
    for (const word of ["测试路", "欧阳", "1001"])
      expect(Buffer.from(part.data).includes(Buffer.from(word))).toBe(false);
    await expect(openHouseholds(grid, part, await keyOfSession())).rejects.toThrow();
  });

  it("do not open as another grid's", async () => {
    const key = await keyOfSession();
    const part = await sealHouseholds(grid, [household], key);
    await expect(openHouseholds("990102001001002", part, key)).rejects.toThrow();
  });
});
