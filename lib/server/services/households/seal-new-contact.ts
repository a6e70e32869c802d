import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import type { SealedContact } from "@/lib/server/db/queries/household-changes/door";

/** A contact that was told with a new household, sealed as the table keeps it. */
export function sealNewContact(
  contact: { name: string; phone: string | null } | null,
  districtCode: string,
): SealedContact | null {
  if (contact === null) return null;
  const { name, phone } = contact;
  return {
    sealed: sealContact({ name, phone, idNumber: null }, { districtCode, purpose: "household" }).toString("base64"),
    phoneHash: phone === null ? null : contactHash("phone", phone).toString("base64"),
    idNumberHash: null,
  };
}
