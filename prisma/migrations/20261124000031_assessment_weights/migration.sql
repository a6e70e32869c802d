-- The weights of the assessment (考核) are data with an edition, like every dictionary: a new edition from a day on leaves the months
-- before as they were. These hold until an administrator gives others.
insert into dictionary_entries (dictionary, code, valid_from, name, name_en, sort, data) values
  ('assessment-weight', 'closure-in-time', '2000-01-01', '按期结案率', 'Closed in time', 1, '{"weight": 35}'),
  ('assessment-weight', 'handling-in-time', '2000-01-01', '按期处置率', 'Handled in time', 2, '{"weight": 25}'),
  ('assessment-weight', 'closure', '2000-01-01', '结案率', 'Closed', 3, '{"weight": 15}'),
  ('assessment-weight', 'first-response', '2000-01-01', '及时响应率', 'First response in time', 4, '{"weight": 10}'),
  ('assessment-weight', 'dispatch-accuracy', '2000-01-01', '派遣准确率', 'Dispatched rightly', 5, '{"weight": 5}'),
  ('assessment-weight', 'rework', '2000-01-01', '返工率', 'Reworked', 6, '{"weight": 10}');
