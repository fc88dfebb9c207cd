-- The worker keeps its own house: what it was told, what it sent as one and which slots it served are not kept for ever.
GRANT DELETE ON webhook_events, delivery_batches, scheduled_slots TO askaround_worker;
