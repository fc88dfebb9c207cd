import { everyMember, type MatrixRows } from "../testing/matrix.ts";

export const meMatrix: MatrixRows<"me"> = {
  "me.profile": { input: () => undefined, expect: everyMember },
  "me.changeProfile": {
    input: () => ({ name: "Ada King", zone: "Europe/London", revision: 1 }),
    expect: everyMember,
  },
  "me.mailChoices": { input: () => undefined, expect: everyMember },
  "me.chooseMail": { input: () => ({ kind: "thank_you", wanted: false }), expect: everyMember },
};
