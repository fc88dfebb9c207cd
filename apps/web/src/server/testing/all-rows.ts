import { meMatrix } from "../routers/me.matrix.ts";
import type { MatrixRow } from "./matrix.ts";

/** The rows of every router. */
export const allRows: Readonly<Record<string, MatrixRow>> = {
  ...meMatrix,
};
