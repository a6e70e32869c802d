/** Open cases of an area, as a shift hands them over. */
export interface CaseLoad {
  open: number;
  /** Past their limit. */
  late: number;
  /** 重大 and 特大. */
  severe: number;
  /** 挂账: their clock stands still. */
  suspended: number;
}

/** All areas together. */
export const totalLoad = (loads: readonly CaseLoad[]): CaseLoad =>
  loads.reduce(
    (sum, load) => ({
      open: sum.open + load.open,
      late: sum.late + load.late,
      severe: sum.severe + load.severe,
      suspended: sum.suspended + load.suspended,
    }),
    { open: 0, late: 0, severe: 0, suspended: 0 },
  );
