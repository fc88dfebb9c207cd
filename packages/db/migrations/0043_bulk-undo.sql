ALTER TABLE "bulk_changes" ADD COLUMN "kept" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "bulk_changes_by_doer" ON "bulk_changes" USING btree ("office_id","done_by","done_at");--> statement-breakpoint
CREATE INDEX "advisor_messages_by_sender" ON "advisor_messages" USING btree ("office_id","sent_by","created_at");