import { type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";

export const contactsMatrix: MatrixRows<"contacts"> = {
  "contacts.list": { input: () => ({}), expect: studentOnly },
  "contacts.names": { input: () => undefined, expect: studentOnly },
  "contacts.get": { input: ({ contactId }) => ({ contactId }), expect: studentOwn },
  "contacts.add": {
    input: ({ newContactId }) => ({ requestId: newContactId, name: "Ada Lovelace" }),
    expect: studentOnly,
  },
  "contacts.change": {
    input: ({ contactId }) => ({ contactId, name: "Grace Hopper", revision: 1 }),
    expect: studentOwn,
  },
  "contacts.previewMerge": {
    input: ({ contactId }) => ({ contactId, otherId: contactId }),
    expect: studentOwn,
  },
  // A record cannot be joined with itself.
  "contacts.merge": {
    input: ({ contactId, newContactId }) => ({ requestId: newContactId, contactId, otherId: contactId }),
    expect: { ...studentOwn, student: "UNPROCESSABLE_CONTENT" },
  },
  // Nothing was joined in this office.
  "contacts.undoMerge": {
    input: ({ newContactId }) => ({ mergeId: newContactId }),
    expect: { ...studentOwn, student: "NOT_FOUND" },
  },
};
