/** The department leads the case or helps; each half has an index of its own. */
export const isOfDepartment = (code: string): string =>
  `(department_code = ${code} or (assisting <> '{}' and ${code} = any (assisting)))`;
