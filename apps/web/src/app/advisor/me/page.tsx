import { meWords } from "@/words/me.ts";
import { StaffSettings } from "./staff-settings.tsx";

export const metadata = { title: meWords.staff.title };

export default function AdvisorMePage() {
  return <StaffSettings />;
}
