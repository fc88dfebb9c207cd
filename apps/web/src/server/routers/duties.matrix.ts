import { type MatrixRows, studentOwn } from "../testing/matrix.ts";
import { fromNow, type Place } from "../testing/world.ts";

const ref = ({ dutyId }: Place) => ({ dutyId });
const NEXT_WEEK = fromNow(7 * 86_400_000).slice(0, 10);

export const dutiesMatrix: MatrixRows<"duties"> = {
  "duties.done": { input: ref, expect: studentOwn },
  "duties.undo": { input: ref, expect: studentOwn },
  "duties.waive": { input: (place) => ({ ...ref(place), reason: "Not this year" }), expect: studentOwn },
  "duties.unwaive": { input: ref, expect: studentOwn },
  "duties.snooze": {
    input: (place) => ({ ...ref(place), until: NEXT_WEEK, reason: null }),
    expect: studentOwn,
  },
};
