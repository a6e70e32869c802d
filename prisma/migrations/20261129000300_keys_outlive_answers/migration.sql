-- A phone may hold an act for thirty days before it can send it again. Its key is kept longer than that, so that it is never done
-- twice; the answer, which may tell of people, goes after two days as before.
grant update (body) on idempotency_keys to fangge_system;
