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
};
