/** Figures count what happened, not what was practised. */
export const notDrill = "not is_drill";
