import { describe, expect, test } from "vitest";
import { readWebhook } from "./parse.ts";

const DELIVERY = "019aa000-0000-7000-8000-000000000001";
const said = (type: string, data: object = {}) =>
  JSON.stringify({
    type,
    created_at: "2026-11-24T15:00:00.000Z",
    data: { email_id: "4ef9a417", to: ["Ada@Students.test"], tags: { delivery: DELIVERY }, ...data },
  });

describe("reading what the provider says", () => {
  test("a mail is known by its tag, its id and where it went", () => {
    expect(readWebhook(said("email.delivered"))).toEqual({
      kind: "mail",
      mail: {
        event: { state: "delivered", permanent: false },
        deliveryId: DELIVERY,
        providerId: "4ef9a417",
        address: "ada@students.test",
        at: "2026-11-24T15:00:00.000Z",
      },
    });
  });

  test.each([
    ["email.sent", "accepted"],
    ["email.delivery_delayed", "delayed"],
    ["email.delivered", "delivered"],
    ["email.failed", "failed"],
    ["email.suppressed", "suppressed"],
    ["email.bounced", "bounced"],
    ["email.complained", "complained"],
  ])("%s means %s", (type, state) => {
    expect(readWebhook(said(type))).toMatchObject({ mail: { event: { state } } });
  });

  test.each([
    ["Permanent", true],
    ["Transient", false],
    ["Undetermined", false],
  ])("a bounce of type %s is for good: %s", (type, permanent) => {
    expect(readWebhook(said("email.bounced", { bounce: { type } }))).toMatchObject({
      mail: { event: { permanent } },
    });
  });

  test("tags as a list are read too", () => {
    const tags = [
      { name: "kind", value: "thank_you" },
      { name: "delivery", value: DELIVERY },
    ];
    expect(readWebhook(said("email.sent", { tags }))).toMatchObject({ mail: { deliveryId: DELIVERY } });
  });

  test("without a tag of ours the provider's id remains", () => {
    const read = readWebhook(said("email.sent", { tags: { delivery: "'; drop table" } }));
    expect(read).toMatchObject({ mail: { deliveryId: null, providerId: "4ef9a417" } });
  });

  test.each(["email.opened", "email.clicked", "domain.updated", "contact.created"])(
    "%s says nothing",
    (type) => {
      expect(readWebhook(said(type))).toEqual({ kind: "irrelevant" });
    },
  );

  test.each([
    ["not json"],
    ["null"],
    ["[]"],
    ["{}"],
    ['{"type":"email.delivered"}'],
    ['{"type":"email.delivered","data":{"email_id":7,"tags":[null]}}'],
    ['{"type":"somebody.else"}'],
    ['{"type":{"toString":1},"data":"x"}'],
  ])("%s is not understood, and nothing throws", (body) => {
    expect(readWebhook(body)).toEqual({ kind: "not_understood" });
  });
});
