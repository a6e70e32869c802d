import { z } from "zod";
import { phonePattern } from "@/lib/kernel/phone-pattern";
import { areaCodeField, idField, instantField, lineField, textField, wordsField } from "../fields";
import { categoryField } from "../incidents/incident";
import { open311Statuses } from "./open311-status";

/** GeoReport v2: a list spans 90 days or a thousand requests, whichever is less. */
const MOST_DAYS = 90;
const MOST_ON_PAGE = 1_000;
/** What comes after has to be asked for by a narrower time. */
const MOST_IN_ALL = 50_000;
const DAY_MILLISECONDS = 86_400_000;

/** `2026-1129-0347-K7QM-2V9D-XR4T`: number and follow code of a report without an account; together they are its id. */
const publicIdPattern = /^(\d{4}-\d{4}-\d{4,6})-([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})$/;

const publicIdField = z
  .string()
  .regex(publicIdPattern)
  .transform((id) => {
    const [, number = "", code = ""] = publicIdPattern.exec(id) ?? [];
    return { id, number, code };
  });

export const publicId = (number: string, code: string): string => `${number}-${code}`;

/** Of a case, as key holders know it, or of a report without an account. */
export const requestIdField = z.union([idField, publicIdField], "is no id of a service request");

export type RequestId = z.output<typeof requestIdField>;

const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(",").map((one) => one.trim()))
    .pipe(z.array(item).min(1).max(100));

const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.int().min(1).max(most));

const span = {
  start_date: instantField.optional(),
  end_date: instantField.optional(),
};
const paged = {
  jurisdiction_id: areaCodeField.optional(),
  page: count(MOST_IN_ALL).default(1),
  page_size: count(MOST_ON_PAGE).default(MOST_ON_PAGE),
};

/** The time that is meant: 90 days before the end, or after the beginning, where one of them is open. */
function spanOf({ start_date, end_date }: { start_date?: string | undefined; end_date?: string | undefined }) {
  const days = MOST_DAYS * DAY_MILLISECONDS;
  const from = start_date === undefined ? undefined : Date.parse(start_date);
  const to = end_date === undefined ? (from === undefined ? Date.now() : from + days) : Date.parse(end_date);
  return { since: new Date(from ?? to - days), until: new Date(to) };
}

type Paged = z.output<z.ZodObject<typeof paged & typeof span>>;

function bounded({ page, page_size, start_date, end_date }: Paged, context: z.core.$RefinementCtx): void {
  if (page * page_size > MOST_IN_ALL) {
    const message = `not more than ${MOST_IN_ALL} in all: ask for a shorter time`;
    context.addIssue({ code: "custom", path: ["page"], message });
  }
  const { since, until } = spanOf({ start_date, end_date });
  const days = (until.getTime() - since.getTime()) / DAY_MILLISECONDS;
  if (days < 0) context.addIssue({ code: "custom", path: ["end_date"], message: "must not be before start_date" });
  if (days > MOST_DAYS) {
    context.addIssue({ code: "custom", path: ["start_date"], message: `not more than ${MOST_DAYS} days in one call` });
  }
}

const meant = ({ page, page_size: size, start_date, end_date, jurisdiction_id: area }: Paged) => ({
  ...spanOf({ start_date, end_date }),
  area,
  offset: (page - 1) * size,
  limit: size,
});

export const requestsQuery = z
  .object({
    ...span,
    ...paged,
    service_request_id: listOf(requestIdField).optional(),
    service_code: listOf(categoryField).optional(),
    status: wordsField(open311Statuses).optional(),
  })
  .superRefine(bounded)
  .transform(({ service_request_id: ids, service_code: categories, status, ...rest }) => ({
    ...meant(rest),
    ids,
    categories,
    status,
  }));

export const updatesQuery = z
  .object({ ...span, ...paged })
  .superRefine(bounded)
  .transform(meant);

const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/, "must be WGS-84 degrees")
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

/** What people type as a telephone number, without what cannot be dialled; undefined where nothing is left to dial. */
const phoneField = z
  .string()
  .max(100)
  .transform((text) => phonePattern.exec(text.replaceAll(/[().]/g, "").trim())?.[0]);

const MOST_WORDS = 4_000;
const linkField = z.url({ protocol: /^https?$/ }).max(500);

/**
 * A report. Addresses are written down, not looked up: the place is `lat` and `long`. E-mail, device and account of the reporter
 * are taken and not kept; a picture's address is written into the description, never fetched.
 */
export const requestForm = z
  .object({
    service_code: categoryField,
    lat: degrees(90),
    long: degrees(180),
    address_string: lineField(0, 200).default(""),
    description: textField(0, MOST_WORDS).default(""),
    first_name: lineField(0, 30).default(""),
    last_name: lineField(0, 30).default(""),
    phone: phoneField.optional(),
    media_url: linkField.optional(),
  })
  .transform(({ service_code: category, lat, long, address_string: address, description, media_url, ...who }) => ({
    category,
    position: [long, lat] as [number, number],
    address,
    description: [description, media_url].filter(Boolean).join("\n").slice(0, MOST_WORDS),
    // A name that nobody can call back is of no use, and not kept.
    reporter:
      who.phone === undefined
        ? undefined
        : { name: [who.first_name, who.last_name].filter(Boolean).join(" "), phone: who.phone },
  }));

/** An update of who has the case in hand, or words of who reported it. */
export const updateForm = z
  .object({
    service_request_id: idField,
    update_id: lineField(1, 100).optional(),
    status: z
      .string()
      .max(40)
      .regex(/^[a-z_]+$/i)
      .toLowerCase()
      .optional(),
    description: textField(0, 2_000).default(""),
  })
  .transform(({ service_request_id: id, update_id: updateId, ...rest }) => ({ id, updateId, ...rest }));
