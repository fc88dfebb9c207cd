ALTER TYPE "public"."delivery_kind" ADD VALUE 'meeting_file' BEFORE 'thank_you';--> statement-breakpoint
-- What nobody has begun to prepare goes with a planned meeting that is taken back.
GRANT DELETE ON prep_tasks TO askaround_web;
