import { type MatrixRows, staffOfStudent, staffOnly } from "../testing/matrix.ts";

export const viewsMatrix: MatrixRows<"views"> = {
  "views.list": { input: () => undefined, expect: staffOnly },
  "views.save": {
    input: ({ cohortId, newActId }) => ({
      viewId: newActId,
      name: `View ${newActId}`,
      cohortId,
      query: "stuck=1",
      first: false,
    }),
    expect: staffOfStudent,
  },
  // Nobody has another’s view; one that is not there is gone already.
  "views.remove": { input: ({ newActId }) => ({ viewId: newActId }), expect: staffOnly },
};
