import { z } from "zod";

export const listDepartmentsSql = `select code, name, name_en as "nameEn" from departments where active order by code`;

export const departmentRow = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
