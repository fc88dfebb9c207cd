ALTER TABLE "people" ADD COLUMN "program" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "graduation_year" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "first_generation" boolean;--> statement-breakpoint
CREATE INDEX "people_studies" ON "people" USING btree ("office_id","graduation_year","first_generation","program","id") WHERE "people"."program" is not null or "people"."graduation_year" is not null or "people"."first_generation" is not null;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_program_length" CHECK (char_length("people"."program") between 1 and 120);--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_graduation_year" CHECK ("people"."graduation_year" between 1950 and 2100);