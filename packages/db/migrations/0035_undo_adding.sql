CREATE INDEX "professionals_by_merged_into" ON "professionals" USING btree ("office_id","merged_into") WHERE "professionals"."merged_into" is not null;--> statement-breakpoint
CREATE INDEX "duties_by_contact" ON "duties" USING btree ("office_id","student_id","contact_id");--> statement-breakpoint
CREATE INDEX "prep_points_by_contact" ON "prep_points" USING btree ("office_id","student_id","contact_id");--> statement-breakpoint
-- Undo takes away what was just added and nothing hangs on yet: a person with their record of the office, a meeting with whom it is with.
GRANT DELETE ON contacts, professionals, meetings, meeting_contacts TO askaround_web;
