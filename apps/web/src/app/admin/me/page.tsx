import { meWords } from "@/words/me.ts";
import { StaffSettings } from "@/app/advisor/me/staff-settings.tsx";

export const metadata = { title: meWords.staff.title };

export default function AdminMePage() {
  return <StaffSettings />;
}
