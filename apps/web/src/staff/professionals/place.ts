import { routes } from "@/routes.ts";

export type StaffRole = "advisor" | "admin";

/** The same pages stand in both areas of the staff; each links within its own. */
export const PROFESSIONAL_PAGES = {
  advisor: {
    list: routes.advisorProfessionals,
    one: routes.advisorProfessional,
    picture: routes.advisorOfficePicture,
    duplicates: routes.advisorDuplicates,
    pair: routes.advisorDuplicate,
  },
  admin: {
    list: routes.adminProfessionals,
    one: routes.adminProfessional,
    picture: routes.adminOfficePicture,
    duplicates: routes.adminDuplicates,
    pair: routes.adminDuplicate,
  },
} as const;
