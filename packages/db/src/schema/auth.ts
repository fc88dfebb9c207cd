import type { UserId } from "@askaround/core/shared";
import { index, integer, pgSchema, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";

/** Logins are global and have no office; only the role askaround_auth reaches this schema. */
export const auth = pgSchema("auth");

export const users = auth.table("users", {
  id: id<UserId>("id").primaryKey(),
  email: text("email").notNull().unique(),
  emailVerifiedAt: instant("email_verified_at"),
  createdAt: instant("created_at").notNull(),
});

export const sessions = auth.table(
  "sessions",
  {
    /** SHA-256 of the cookie's token, in hex. */
    tokenHash: text("token_hash").primaryKey(),
    userId: id<UserId>("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

/** One row per sign-in mail: the link's token, the code and the browser that asked, all as hashes. */
export const verificationTokens = auth.table(
  "verification_tokens",
  {
    identifier: text("identifier").notNull(),
    tokenHash: text("token_hash").notNull(),
    codeHash: text("code_hash").notNull(),
    intentHash: text("intent_hash").notNull(),
    codeTries: integer("code_tries").notNull().default(0),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.identifier, t.tokenHash] }),
    index("verification_tokens_token").on(t.tokenHash),
    index("verification_tokens_intent").on(t.intentHash),
  ],
);
