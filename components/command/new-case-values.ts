import { z } from "zod";
import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";

const { category, description, address, reporter } = createIncidentEndpoint.body.shape;
const { phone, name } = reporter.unwrap().shape;

const degrees = (limit: number) => z.string().trim().min(1).pipe(z.coerce.number<string>().min(-limit).max(limit));

/** What the form holds, with the contract's own rules for each part; fields of a form are text. */
export const newCaseSchema = z.object({
  category,
  severity: z.enum(["1", "2", "3", "4"]),
  source: z.enum([
    "hotline",
    "hotline-12345",
    "hotline-110",
    "hotline-96345",
    "window",
    "letter",
    "website",
    "email",
    "patrol",
    "camera-desk",
    "superior",
    "media",
    "public",
  ]),
  description,
  address,
  community: z.string(),
  grid: z.string(),
  lng: degrees(180),
  lat: degrees(90),
  reporterName: name,
  reporterPhone: z.union([z.literal(""), phone]),
  /** Asked for while a drill runs. */
  real: z.boolean(),
});

export type NewCaseInput = z.input<typeof newCaseSchema>;
export type NewCaseValues = z.output<typeof newCaseSchema>;

export const emptyCase: NewCaseInput = {
  category: "",
  severity: "1",
  source: "hotline",
  description: "",
  address: "",
  community: "",
  grid: "",
  lng: "",
  lat: "",
  reporterName: "",
  reporterPhone: "",
  real: false,
};

/** The body of `POST /api/incidents`. */
export function newCaseBody(values: NewCaseValues): z.input<typeof createIncidentEndpoint.body> {
  const { lng, lat, severity, reporterName, reporterPhone } = values;
  return {
    category: values.category,
    source: values.source,
    description: values.description,
    address: values.address,
    severity: Number(severity),
    position: [lng, lat],
    ...(values.real && { drill: false }),
    ...(reporterPhone === "" ? {} : { reporter: { name: reporterName, phone: reporterPhone } }),
  };
}
