import { OfficePicture } from "@/staff/professionals/office-picture.tsx";
import { officePictureWords } from "@/words/office-picture.ts";

export const metadata = { title: officePictureWords.title };

export default function OfficePicturePage() {
  return <OfficePicture role="advisor" />;
}
