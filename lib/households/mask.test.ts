import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskIdNumber, maskName, maskPhone, maskRoom } from "./mask";

describe("masks", () => {
  it.each([
    ["张三", "张*"],
    ["张三丰", "张**"],
    ["欧阳修", "欧阳*"],
    ["司马相如", "司马**"],
    ["欧阳", "欧*"],
    ["王", "*"],
    ["", ""],
    ["𠮷田正", "𠮷**"],
  ])("name %s → %s", (name, masked) => expect(maskName(name)).toBe(masked));

  it.each([
    ["13800001234", "138****1234"],
    ["+8613800001234", "+86*******1234"],
    ["88661234", "******34"],
    ["110", "***"],
  ])("phone %s → %s", (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  it.each([
    ["990102199001011234", "990***********12*4"],
    ["99010219900101123X", "990***********12*X"],
    ["12345", "*****"],
  ])("identity number %s → %s", (idNumber, masked) => expect(maskIdNumber(idNumber)).toBe(masked));

  it.each([
    ["401", "4**"],
    ["1203", "1***"],
    ["5", "*"],
    ["", ""],
  ])("room %s → %s", (room, masked) => expect(maskRoom(room)).toBe(masked));

  it("never show the birth date or sex of an identity number, the middle of a phone, or a given name", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}[\dX]$/), fc.stringMatching(/^1[3-9]\d{9}$/), (idNumber, phone) => {
        expect(maskIdNumber(idNumber).slice(6, 14)).toBe("********");
        expect(maskIdNumber(idNumber)[16]).toBe("*");
        expect(maskPhone(phone)).toBe(`${phone.slice(0, 3)}****${phone.slice(7)}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (name) => {
        const characters = Array.from(name.trim());
        expect(Array.from(maskName(name)).length).toBe(characters.length);
        if (characters.length > 2) expect(maskName(name).endsWith("*")).toBe(true);
      }),
    );
  });
});
