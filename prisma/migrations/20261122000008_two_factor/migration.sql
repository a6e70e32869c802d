-- What the sign-in library's two-factor plugin keeps to stop the guessing of codes.
alter table two_factors
  add column failed_verification_count integer not null default 0,
  add column locked_until timestamptz;
create index two_factors_secret on two_factors (secret);
