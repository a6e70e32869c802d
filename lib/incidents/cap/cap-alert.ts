import { escapeXml } from "@/lib/kernel/escape-xml";
import { capTime } from "./cap-time";

/** A severe case, or its end, as everybody may know it. Times are milliseconds since 1970. */
export interface PublicAlert {
  /** `990102-17`: the same for the alert and its end. */
  key: string;
  /** 1: the alert; 2: its end, which takes it back. */
  edition: 1 | 2;
  drill: boolean;
  /** Class and sub-class. */
  category: string;
  name: { zh: string; en: string };
  severity: number;
  sentAt: number;
  /** Of the alert; its end refers to it. */
  beganAt: number;
  area: { name: { zh: string; en: string }; ring: readonly (readonly [lng: number, lat: number])[] };
}

export const ALERT_HOURS = 72;
const HOUR = 3_600_000;
const EXTREME = 4;

/** Categories of CAP by class (GB/T 30428.2, events): surroundings, posters, building sites, emergencies, order in the street. */
const categories: Readonly<Record<string, string>> = {
  "01": "Env",
  "02": "Other",
  "03": "Safety",
  "04": "Safety",
  "05": "Safety",
};

const capIdentifier = ({ key, edition }: Pick<PublicAlert, "key" | "edition">): string => `fangge-${key}-${edition}`;

const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** CAP 1.2 (OASIS): the elements in the order that its schema wants. @param sender a name without spaces, commas, `<` and `&` */
export function capAlert(alert: PublicAlert, sender: string): string {
  const { drill, edition, sentAt, beganAt } = alert;
  const first = `${sender},${capIdentifier({ ...alert, edition: 1 })},${capTime(beganAt)}`;
  const parts = [
    tag("identifier", capIdentifier(alert)),
    tag("sender", sender),
    tag("sent", capTime(sentAt)),
    tag("status", drill ? "Exercise" : "Actual"),
    tag("msgType", edition === 1 ? "Alert" : "Cancel"),
    tag("scope", "Public"),
    drill ? tag("note", "演练，没有发生真实事件。This is an exercise: nothing has happened.") : "",
    edition === 2 ? tag("references", first) : "",
    info(alert, "zh"),
    info(alert, "en"),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${parts.join("")}</alert>\n`;
}

function info(alert: PublicAlert, language: "zh" | "en"): string {
  const { category, name, severity, edition, area } = alert;
  const polygon = area.ring.map(([lng, lat]) => `${lat.toFixed(5)},${lng.toFixed(5)}`).join(" ");
  return `<info>${[
    tag("language", language === "zh" ? "zh-CN" : "en"),
    tag("category", categories[category.slice(0, 2)] ?? "Infra"),
    tag("event", name[language]),
    tag("urgency", edition === 1 ? "Immediate" : "Past"),
    tag("severity", severity >= EXTREME ? "Extreme" : "Severe"),
    tag("certainty", "Observed"),
    tag("expires", capTime(alert.beganAt + ALERT_HOURS * HOUR)),
    tag("headline", capHeadline(alert, language)),
    `<area>${tag("areaDesc", area.name[language])}${tag("polygon", polygon)}</area>`,
  ].join("")}</info>`;
}

const ends = { zh: "已解除", en: "over" } as const;
const drills = { zh: "【演练】", en: "EXERCISE: " } as const;

/** One line, as a feed lists it. */
export function capHeadline({ drill, edition, name, area }: PublicAlert, language: "zh" | "en"): string {
  const end = edition === 2 ? ` · ${ends[language]}` : "";
  return `${drill ? drills[language] : ""}${name[language]} · ${area.name[language]}${end}`;
}
