/**
 * How far the mediation of a dispute (矛盾纠纷) is: 未受理 · 已受理 · 调解中 · 已达成协议 · 已确认 · 回访已履行 · 已转办.
 * It goes on inside the closed loop of the case and, for the visit afterwards, beyond its end.
 */
export const mediationStates = ["open", "accepted", "mediating", "agreed", "confirmed", "kept", "referred"] as const;

export type MediationState = (typeof mediationStates)[number];

/** 受理 · 调解 · 达成协议 · 确认 · 回访 · 转办 */
export const mediationSteps = ["accept", "mediate", "agree", "confirm", "revisit", "refer"] as const;

export type MediationStep = (typeof mediationSteps)[number];

export const mediationOutcomes = [
  "taken",
  "continues",
  "no-agreement",
  "written",
  "oral",
  "signed",
  "court-confirmed",
  "kept",
  "partly-kept",
  "broken",
  "court",
  "arbitration",
  "authority",
  "other-body",
] as const;

export type MediationOutcome = (typeof mediationOutcomes)[number];

/** What a step must come with: words, or the day of the next visit. */
type MediationNeed = "note" | "revisitOn";

interface Step {
  from: readonly MediationState[];
  /** Where each outcome leads. */
  outcomes: Readonly<Partial<Record<MediationOutcome, { to: MediationState; needs: readonly MediationNeed[] }>>>;
}

const onward = { to: "referred", needs: ["note"] } as const;

/** What is not in this table cannot happen to a dispute. */
export const mediationTable: Readonly<Record<MediationStep, Step>> = {
  accept: { from: ["open"], outcomes: { taken: { to: "accepted", needs: [] } } },
  mediate: {
    from: ["accepted", "mediating"],
    outcomes: {
      continues: { to: "mediating", needs: ["note"] },
      "no-agreement": { to: "mediating", needs: ["note"] },
    },
  },
  agree: {
    from: ["mediating"],
    outcomes: { written: { to: "agreed", needs: ["note"] }, oral: { to: "agreed", needs: ["note"] } },
  },
  // 司法确认 is one way to confirm; either way somebody looks in again on a day.
  confirm: {
    from: ["agreed"],
    outcomes: {
      signed: { to: "confirmed", needs: ["revisitOn"] },
      "court-confirmed": { to: "confirmed", needs: ["revisitOn"] },
    },
  },
  revisit: {
    from: ["confirmed"],
    outcomes: {
      kept: { to: "kept", needs: ["note"] },
      "partly-kept": { to: "confirmed", needs: ["note", "revisitOn"] },
      // Mediation begins anew; of a closed case after it was reopened.
      broken: { to: "mediating", needs: ["note"] },
    },
  },
  // 未达成协议: passed on with a reason, so that nobody is sent from door to door.
  refer: {
    from: ["accepted", "mediating", "agreed"],
    outcomes: { court: onward, arbitration: onward, authority: onward, "other-body": onward },
  },
};

/** Nothing of the mediation is left that the handling of the case has to wait for. */
export const isMediated = (state: MediationState): boolean =>
  state === "confirmed" || state === "kept" || state === "referred";
