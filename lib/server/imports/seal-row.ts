import { contactHash, sealContact } from "@/lib/server/crypto/contact";

export interface SealedRow {
  /** The row without name, phone and id number. */
  fields: Record<string, unknown>;
  contact: Buffer | null;
  phoneHash: Buffer | null;
  idNumberHash: Buffer | null;
}

/** Takes a household's contact out of the row before it touches the database, even a temporary table of it. */
export function sealRow(row: Record<string, unknown>, districtCode: string): SealedRow {
  const { name, phone, idNumber, ...fields } = row;
  if (!("room" in row)) return { fields: row, contact: null, phoneHash: null, idNumberHash: null };
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  const contact = { name: text(name) ?? "", phone: text(phone), idNumber: text(idNumber) };
  const known = contact.name !== "" || contact.phone !== null || contact.idNumber !== null;
  return {
    fields,
    contact: known ? sealContact(contact, { districtCode, purpose: "household" }) : null,
    phoneHash: contact.phone === null ? null : contactHash("phone", contact.phone),
    idNumberHash: contact.idNumber === null ? null : contactHash("id-number", contact.idNumber),
  };
}
