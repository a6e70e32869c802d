/** Kept by the roster, or nobody keeps one for this unit. */
export type Duty = "on" | "off" | "unknown";

/** What speaks for or against giving one case to one unit or person; figures of this moment. */
export interface CandidateFacts {
  /** User name or department code. */
  assignee: string;
  /** A rule of the command centre names it for this area, class and time. */
  isByRule: boolean;
  /** … or names it to help with the case. */
  isHelpByRule: boolean;
  /** The rule's name. */
  ruleName: string;
  /** 专题图层: its unit of the day answers for the place in cases of this class. */
  isAnswering: boolean;
  /** The unit's code. */
  unitCode: string;
  /** 属地: leader of the grid the case lies in. */
  isOwnGrid: boolean;
  /** 责任主体: the department that the class names. */
  isResponsible: boolean;
  /** 兜底: the street's station, which takes what has no owner. */
  isFallback: boolean;
  duty: Duty;
  /** Trained and equipped for the class. */
  isSkilled: boolean;
  /** Open cases in hand. */
  openCases: number;
  /** Walking distance from the last check-in; null when it has none. */
  walkingMetres: number | null;
  /** Cases of the same sub-class that it closed in the last 90 days: in time, and late. */
  onTime: number;
  late: number;
}
