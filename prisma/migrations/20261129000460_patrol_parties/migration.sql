-- Rounds that were planned together for several walkers: which party, which of its rounds, and how many there are.
alter table patrols
  add column party uuid,
  add column party_place smallint,
  add column party_size smallint,
  add check (num_nonnulls(party, party_place, party_size) in (0, 3)),
  add check (party_place between 1 and party_size);
