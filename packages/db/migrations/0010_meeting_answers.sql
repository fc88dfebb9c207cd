CREATE TYPE "public"."meeting_saying" AS ENUM('met', 'moved');--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "student_says" "meeting_saying";--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_says" CHECK ("meetings"."student_says" is null or "meetings"."status" = 'scheduled');