import { withoutContacts } from "@/lib/households/without-contacts";
import { coarsePlace } from "@/lib/incidents/coarse-place";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { publicStage } from "@/lib/incidents/public-stage";
import type { FollowedReport } from "../public/follow-report-endpoint";
import type { Open311Record } from "./open311-document";
import { extendedStatus, open311Status, statusOfStage } from "./open311-status";
import { type Open311Language, open311Words } from "./open311-words";

/** A case as it is known inside; times are ISO text. */
export interface Open311Case {
  id: string;
  status: IncidentStatus;
  isDuplicate: boolean;
  category: string;
  description: string;
  address: string;
  position: readonly [lng: number, lat: number];
  department: { name: string; nameEn: string } | null;
  reportedAt: string;
  updatedAt: string;
  dueAt: string | null;
  /** The reader reported it, or has it in hand: they get the words and the place. Others print what they read, for everybody. */
  isReaders: boolean;
}

interface Naming {
  language: Open311Language;
  /** The name of a service, by its code. */
  serviceName: (code: string) => string;
}

/** A case as its reader may pass it on. */
export function open311Request(one: Open311Case, { language, serviceName }: Naming): Open311Record {
  const name = serviceName(one.category);
  const [lng, lat] = one.isReaders ? one.position : coarsePlace(...one.position).map(toMetre);
  return {
    service_request_id: one.id,
    status: open311Status(one.status),
    external_status_code: extendedStatus(one.status, one),
    status_notes: open311Words[language].stages[publicStage(one.status)],
    service_name: name,
    service_code: one.category,
    description: one.isReaders ? withoutContacts(one.description) : name,
    agency_responsible: one.department === null ? undefined : one.department[language === "en" ? "nameEn" : "name"],
    requested_datetime: one.reportedAt,
    updated_datetime: one.updatedAt,
    expected_datetime: one.dueAt ?? undefined,
    address: one.isReaders && one.address !== "" ? withoutContacts(one.address) : undefined,
    lat,
    long: lng,
  };
}

const toMetre = (degrees: number): number => Number(degrees.toFixed(5));

/** A report without an account, for who knows its number and code: how far it has come, and nothing of what was written in it. */
export function open311Followed(id: string, report: FollowedReport, { language, serviceName }: Naming): Open311Record {
  const { status, extended } = statusOfStage(report.stage);
  return {
    service_request_id: id,
    status,
    external_status_code: extended,
    status_notes: open311Words[language].stages[report.stage],
    service_name: serviceName(report.category),
    service_code: report.category,
    requested_datetime: report.reportedAt,
    updated_datetime: report.history.at(-1)?.at ?? report.reportedAt,
  };
}

/** The answer to a report: its id at once, so that nobody has to ask with a token for it. */
export const open311Reported = (id: string, number: string, language: Open311Language): Open311Record => ({
  service_request_id: id,
  service_notice: open311Words[language].noticeOf(number),
});
