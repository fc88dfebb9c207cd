import { adminOwn, type MatrixRows, staffOnly } from "../testing/matrix.ts";

/** Every advisor of the office may, whoever's students know the professional. */
const staffOfOffice = { ...staffOnly, foreignAdmin: "NOT_FOUND" } as const;

/** Only who sees the names of both: one is shared with the advisor of its student. */
const whoSeesBoth = { ...staffOfOffice, otherAdvisor: "NOT_FOUND", admin: "NOT_FOUND" } as const;
const KEEP = { name: "kept", organisation: "kept", title: "kept", link: "kept" };

export const professionalsMatrix: MatrixRows<"professionals"> = {
  "professionals.list": { input: () => ({ search: "grace", sort: "last" }), expect: staffOnly },
  "professionals.get": { input: ({ professionalId }) => ({ professionalId }), expect: staffOfOffice },
  "professionals.picture": { input: () => undefined, expect: staffOnly },
  "professionals.duplicates": { input: () => ({}), expect: staffOnly },
  "professionals.compare": {
    input: ({ professionalId, twinId }) => ({ firstId: professionalId, secondId: twinId }),
    expect: whoSeesBoth,
  },
  "professionals.merge": {
    input: ({ professionalId, twinId, newMergeId }) => ({
      requestId: newMergeId,
      keptId: professionalId,
      mergedId: twinId,
      keptRevision: 1,
      mergedRevision: 1,
      choice: KEEP,
    }),
    expect: whoSeesBoth,
  },
  "professionals.undoMerge": { input: ({ mergeId }) => ({ mergeId }), expect: whoSeesBoth },
  "professionals.tellApart": {
    input: ({ professionalId, twinId }) => ({ firstId: professionalId, secondId: twinId, apart: true }),
    expect: whoSeesBoth,
  },
  "professionals.setLimits": {
    input: ({ professionalId }) => ({
      professionalId,
      doNotContact: true,
      askFirst: false,
      reason: "On leave",
      revision: 1,
    }),
    expect: staffOfOffice,
  },
  "professionals.previewForgetting": {
    input: ({ professionalId }) => ({ professionalId }),
    expect: adminOwn,
  },
  "professionals.forget": {
    input: ({ professionalId }) => ({
      professionalId,
      name: "Grace Hopper",
      reason: "they_asked",
      revision: 1,
    }),
    expect: adminOwn,
  },
  "professionals.export": { input: () => ({}), expect: staffOnly },
};
