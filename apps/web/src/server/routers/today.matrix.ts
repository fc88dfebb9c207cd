import { type MatrixRows, studentOnly } from "../testing/matrix.ts";

export const todayMatrix: MatrixRows<"today"> = {
  "today.get": { input: () => ({}), expect: studentOnly },
};
