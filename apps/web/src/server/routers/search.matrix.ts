import { everyMember, type MatrixRows } from "../testing/matrix.ts";

export const searchMatrix: MatrixRows<"search"> = {
  "search.find": { input: () => ({ text: "Grace" }), expect: everyMember },
};
