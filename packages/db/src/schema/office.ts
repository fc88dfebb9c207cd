import type { Zone } from "@askaround/core/shared";
import { jsonb, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant, officeId } from "./columns.ts";

/** The tenants. The office's own id is its key, so the rule "office_id first" holds here too. */
export const offices = pgTable("offices", {
  officeId: officeId().primaryKey(),
  name: text("name").notNull(),
  zone: text("zone").$type<Zone>().notNull(),
  senderName: text("sender_name").notNull(),
  replyTo: text("reply_to"),
  /** Only what differs from the defaults of core/office/settings. */
  settings: jsonb("settings").notNull().default({}),
  createdAt: instant("created_at").notNull(),
  revision: integer("revision").notNull().default(1),
});
