import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Contact, type ContactPlace, contactHash, openContact, sealContact } from "./contact";
import { hashPassword, verifyPassword } from "./password";

let dataDir = "";
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-keys-"));
  Object.assign(process.env, { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", DATA_DIR: dataDir });
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

const contact: Contact = { name: "欧阳测试", phone: "19900001234", idNumber: null };
const household: ContactPlace = { districtCode: "990102", purpose: "household" };

describe("a sealed contact", () => {
  it("opens as it was", () => {
    const text = fc.option(fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), text, text, (name, phone, idNumber) => {
        const whole = { name, phone, idNumber };
        expect(openContact(sealContact(whole, household), household)).toEqual(whole);
      }),
    );
  });

  it("looks different each time and shows nothing of the inside", () => {
    const [first, second] = [sealContact(contact, household), sealContact(contact, household)];
    expect(first.equals(second)).toBe(false);
    expect(first.includes("19900001234")).toBe(false);
  });

  it("opens in its own place only", () => {
    const sealed = sealContact(contact, household);
    expect(() => openContact(sealed, { ...household, districtCode: "990103" })).toThrow();
    expect(() => openContact(sealed, { ...household, purpose: "reporter" })).toThrow();
  });

  it("does not open when any byte was changed or cut", () => {
    const sealed = sealContact(contact, household);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => openContact(changed, household)).toThrow();
      expect(() => openContact(sealed.subarray(0, index), household)).toThrow();
    }
  });
});

describe("the blind index", () => {
  it.each(["19900001234", "+86 199-0000-1234", "0086 19900001234", " 199 0000 1234 "])("meets %j", (phone) => {
    expect(contactHash("phone", phone).equals(contactHash("phone", "19900001234"))).toBe(true);
  });

  it("keeps kinds and values apart", () => {
    expect(contactHash("phone", "19900001235").equals(contactHash("phone", "19900001234"))).toBe(false);
    expect(contactHash("id-number", "19900001234").equals(contactHash("phone", "19900001234"))).toBe(false);
    expect(contactHash("id-number", "11010119900101123x").equals(contactHash("id-number", "11010119900101123X"))).toBe(
      true,
    );
  });
});

describe("the key file", () => {
  it("is made once, for its owner alone", () => {
    sealContact(contact, household);
    const folder = join(dataDir, "keys");
    expect(readdirSync(folder)).toEqual(["contact.key"]);
    expect(statSync(join(folder, "contact.key")).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

describe("a password", () => {
  it("is verified, in whichever form its characters were typed", async () => {
    const hash = await hashPassword("pa\u00dfwort \u00e9 密码");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, "pa\u00dfwort e\u0301 密码")).toBe(true);
    expect(await verifyPassword(hash, "pa\u00dfwort e 密码")).toBe(false);
  });
});
