import { maskIdNumber, maskName, maskPhone, maskRoom } from "./mask";

/** A contact as it is sealed in a household's record. */
export interface HouseholdContact {
  name: string;
  phone: string | null;
  idNumber: string | null;
}

/** One household as it stands on record, contact opened. */
export interface HouseholdRecord {
  id: string;
  gridCode: string;
  buildingId: string;
  address: string;
  stairwell: number;
  floor: number;
  room: string;
  tenancy: "owner" | "rental" | "vacant";
  contact: HouseholdContact | null;
  ages: { to6: number; to17: number; to59: number; to79: number; over79: number };
  careNeeds: string[];
  careConsentOn: string | null;
  lastVisitOn: string | null;
  purpose: string;
  retentionClass: string;
  revision: number;
}

/** What lists show to a grid leader: enough to find the door and to know whether a visit is due, not who lives there. */
export function maskHousehold(record: HouseholdRecord) {
  const { id, gridCode, buildingId, address, stairwell, floor, tenancy, lastVisitOn, revision } = record;
  return {
    id,
    gridCode,
    buildingId,
    address,
    stairwell,
    floor,
    room: maskRoom(record.room),
    tenancy,
    contact: record.contact && maskContact(record.contact),
    members: Object.values(record.ages).reduce((sum, count) => sum + count, 0),
    care: record.careNeeds.length > 0,
    lastVisitOn,
    revision,
  };
}

const maskContact = ({ name, phone, idNumber }: HouseholdContact): HouseholdContact => ({
  name: maskName(name),
  phone: phone === null ? null : maskPhone(phone),
  idNumber: idNumber === null ? null : maskIdNumber(idNumber),
});
