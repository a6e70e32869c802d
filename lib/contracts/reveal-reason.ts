import { lineField } from "./fields";

/** Why somebody looks at a person's contact. Its least length is judged by the service: 422 `reason-required`. */
export const reasonField = lineField(0, 500).default("");

/** 核实门牌 is the shortest that says anything. */
export const LEAST_REASON_CHARACTERS = 4;
