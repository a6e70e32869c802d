import { type DeadlineRule, type DeadlineStage, deadlineStages } from "@/lib/incidents/deadline-rule";
import { FIRST_EDITION } from "./dictionary-entry";
import { incidentClasses } from "./incident-classes";
import { officeCalendar } from "./work-calendars";

type Limit = readonly [amount: number, unit: DeadlineRule["unit"]];
const workingHours = (amount: number): Limit => [amount, "working-hour"];
const workingDays = (amount: number): Limit => [amount, "working-day"];
const continuousMinutes = (amount: number): Limit => [amount, "continuous-minute"];
const continuousHours = (amount: number): Limit => [amount, "continuous-hour"];

/** The command centre is manned day and night, so receiving and dispatching count every hour; handling counts work time. */
const classLimits: Record<DeadlineStage, Limit> = {
  accept: continuousHours(2),
  dispatch: continuousHours(1),
  handle: workingDays(2),
  inspect: workingHours(7),
};
const emergencyLimits: Record<DeadlineStage, Limit> = {
  accept: continuousHours(1),
  dispatch: continuousHours(1),
  handle: continuousHours(24),
  inspect: continuousHours(4),
};

/** 人民调解 is to end within a month [K]; it is no work for the night. */
const disputeLimits: Record<DeadlineStage, Limit> = { ...classLimits, handle: [30, "calendar-day"] };

/** The first edition from the tables of two cities (standards.md 2.4: 4 工作时, 2 工作时, 1–20 工作日); the others by likeness [D]. */
const handleLimits: Readonly<Record<string, Limit>> = {
  "01001": workingDays(15),
  "01002": workingHours(4),
  "01003": workingDays(2),
  "01004": workingHours(2),
  "01005": workingDays(5),
  "01006": workingHours(4),
  "01007": workingDays(5),
  "01008": workingDays(1),
  "01010": workingDays(5),
  "01011": workingDays(10),
  "01012": workingHours(4),
  "01013": workingHours(2),
  "01015": workingDays(7),
  "02001": workingDays(1),
  "02002": workingHours(2),
  "02003": workingDays(5),
  "02004": workingHours(4),
  "03001": workingHours(4),
  "03003": workingHours(4),
  "04001": continuousHours(12),
  "04003": continuousHours(6),
  "04004": continuousHours(6),
  "04005": continuousHours(4),
  "04006": continuousHours(12),
  "05001": workingHours(2),
  "05002": workingHours(2),
  "05003": workingHours(2),
  "05004": workingHours(4),
  "05005": workingHours(2),
  "06001": workingHours(7),
  "06002": workingHours(4),
  "06005": continuousHours(4),
  "11006": workingDays(3),
  "11008": workingDays(2),
  "12001": continuousHours(12),
  "12003": workingDays(3),
  "14001": workingDays(5),
};

/** A larger case is handled round the clock, whatever its class. */
const severityLimits: readonly (readonly [severity: 3 | 4, Limit])[] = [
  [3, continuousHours(8)],
  [4, continuousHours(4)],
];

interface Milestone {
  name: string;
  nameEn: string;
  limit: Limit;
}
const milestone = (name: string, nameEn: string, limit: Limit): Milestone => ({ name, nameEn, limit });

/**
 * Handling in steps, all counted from the dispatch; the last ends it. 私搭乱建 after one city's table (停工 4 工作时 / 处罚 7 工作日 /
 * 拆除 20 工作日, standards.md 2.4); the others by likeness [D].
 */
const stagedHandling: readonly (readonly [
  category: string,
  severities: readonly DeadlineRule["severity"][],
  steps: Milestone[],
])[] = [
  [
    "01001",
    [null],
    [
      milestone("停工", "Work stopped", workingHours(4)),
      milestone("处罚", "Penalty decided", workingDays(7)),
      milestone("拆除", "Pulled down", workingDays(20)),
    ],
  ],
  [
    "04001",
    [3, 4],
    [
      milestone("到场", "On site", continuousMinutes(45)),
      milestone("止水", "Leak stopped", workingHours(4)),
      milestone("路面恢复", "Road restored", workingDays(2)),
    ],
  ],
  [
    "04003",
    [3, 4],
    [
      milestone("到场围挡", "On site, fenced off", continuousMinutes(45)),
      milestone("抢险完成", "Danger removed", continuousHours(8)),
      milestone("路面恢复", "Road restored", workingDays(3)),
    ],
  ],
];

/** A severe emergency is given out within a quarter of an hour. */
const SEVERE_DISPATCH = continuousMinutes(15);

/** From this day exposed rubbish is to go within three working hours: two editions of a rule, so that both can be seen at work. */
const SECOND_EDITION = "2026-08-01";

function rule(category: string, severity: DeadlineRule["severity"], stage: DeadlineStage, limit: Limit): DeadlineRule {
  const [amount, unit] = limit;
  return {
    category,
    severity,
    stage,
    step: 1,
    name: "",
    nameEn: "",
    amount,
    unit,
    calendarId: officeCalendar.id,
    validFrom: FIRST_EDITION,
    validTo: null,
  };
}

function withSecondEdition(first: DeadlineRule): DeadlineRule[] {
  if (first.category !== "01002") return [first];
  return [
    { ...first, validTo: SECOND_EDITION },
    { ...first, amount: 3, validFrom: SECOND_EDITION },
  ];
}

/** Rules for larger cases, never looser than the common limit where that already counts every hour. */
function severeRules(category: string, [common, unit]: Limit): DeadlineRule[] {
  return severityLimits
    .filter(([, [severe]]) => unit !== "continuous-hour" || severe < common)
    .map(([severity, limit]) => rule(category, severity, "handle", limit));
}

const isStaged = ({ category, severity, stage }: DeadlineRule): boolean =>
  stage === "handle" &&
  stagedHandling.some(([staged, severities]) => staged === category && severities.includes(severity));

const stagedRules: readonly DeadlineRule[] = stagedHandling.flatMap(([category, severities, steps]) =>
  severities.flatMap((severity) =>
    steps.map(({ name, nameEn, limit }, index) => ({
      ...rule(category, severity, "handle", limit),
      step: index + 1,
      name,
      nameEn,
    })),
  ),
);

const singleRules: readonly DeadlineRule[] = [
  ...incidentClasses.flatMap(([code]) => {
    const limits = code === "04" ? emergencyLimits : code === "07" ? disputeLimits : classLimits;
    return [
      ...deadlineStages.map((stage) => rule(code, null, stage, limits[stage])),
      ...severeRules(code, limits.handle),
    ];
  }),
  ...Object.entries(handleLimits).flatMap(([category, limit]) => [
    ...withSecondEdition(rule(category, null, "handle", limit)),
    ...severeRules(category, limit),
  ]),
];

export const deadlineRules: readonly DeadlineRule[] = [
  ...singleRules.filter((one) => !isStaged(one)),
  ...([3, 4] as const).map((severity) => rule("04", severity, "dispatch", SEVERE_DISPATCH)),
  ...stagedRules,
];
