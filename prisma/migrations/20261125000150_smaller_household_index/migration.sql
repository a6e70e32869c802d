-- Households are listed by grid and building, and then by door: within a building the few rows are sorted as they are read. With the
-- door in the index every household was an entry of its own; without it a building is one, and the index a quarter of its size.
drop index households_grid;
create index households_grid on households (district_code, grid_code, building_id);
