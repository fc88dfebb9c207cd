import { STARTER_TEMPLATES } from "@askaround/core/assignments";
import { advisorOffice, advisorOnly, type MatrixRows } from "../testing/matrix.ts";

const content = STARTER_TEMPLATES[1]?.content;

export const templatesMatrix: MatrixRows<"templates"> = {
  "templates.list": { input: () => undefined, expect: advisorOnly },
  "templates.get": { input: ({ templateId }) => ({ templateId }), expect: advisorOffice },
  "templates.add": {
    input: ({ newMeetingId: requestId }) => ({ requestId, name: "For juniors", content }),
    expect: advisorOnly,
  },
  "templates.addStarters": { input: () => undefined, expect: advisorOnly },
  "templates.change": {
    input: ({ templateId }) => ({ templateId, revision: 1, name: "For seniors", content }),
    expect: advisorOffice,
  },
  "templates.archive": {
    input: ({ templateId }) => ({ templateId, archived: true }),
    expect: advisorOffice,
  },
};
