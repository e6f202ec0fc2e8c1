import { type Box, closestBox, type Line } from './model.ts';

/** Lines that are cells of a table of data, with the number of their row; tables that only lay out a page have none. */
export function numberRows(lines: Line[], container: Box | undefined): Map<Line, number> {
  const tables = new Map<Box, Map<Box, Line[]>>();
  for (const line of lines) {
    const row = closestBox(line.box, 'tr');
    const table = row && closestBox(row, 'table');
    if (!row || !table || !container || table.index <= container.index) continue;
    const rows = tables.get(table) ?? new Map<Box, Line[]>();
    tables.set(table, rows);
    rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  const numbered = new Map<Line, number>();
  for (const rows of tables.values()) {
    if (!isData([...rows.values()])) continue;
    [...rows.values()].forEach((cells, row) => {
      for (const cell of cells) numbered.set(cell, row);
    });
  }
  return numbered;
}

// Data has two rows of two cells or more; a layout table has long paragraphs in few cells.
function isData(rows: Line[][]): boolean {
  const cells = (row: Line[]): number =>
    new Set(row.map((line) => closestBox(line.box, 'td') ?? closestBox(line.box, 'th'))).size;
  return rows.filter((row) => cells(row) >= 2).length >= 2;
}
