import { type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";

export const contactsMatrix: MatrixRows<"contacts"> = {
  "contacts.list": { input: () => ({}), expect: studentOnly },
  "contacts.names": { input: () => undefined, expect: studentOnly },
  "contacts.get": { input: ({ contactId }) => ({ contactId }), expect: studentOwn },
  "contacts.add": {
    input: ({ newContactId }) => ({ requestId: newContactId, name: "Ada Lovelace" }),
    expect: studentOnly,
  },
  // Nobody’s own, or nothing to do: as if there were nobody.
  "contacts.remove": { input: ({ contactId }) => ({ contactId }), expect: studentOnly },
  "contacts.known": { input: () => undefined, expect: studentOnly },
  "contacts.bringIn": {
    input: ({ newContactId, contactId }) => ({
      people: [
        { requestId: newContactId, name: "Ada Lovelace" },
        { requestId: contactId, name: "Grace Hopper", title: "Admiral", fill: contactId },
      ],
    }),
    expect: studentOnly,
  },
  "contacts.takeBack": {
    input: ({ contactId }) => ({
      added: [contactId],
      filled: [{ contactId, fields: ["organisation"], revision: 1 }],
    }),
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
