/** Whether a row already holds all of these values: then a form that arrives twice has nothing left to do. */
export function sameFields<Row extends object>(row: Row, changes: Partial<Row>): boolean {
  return Object.entries(changes).every(([name, value]) => same(row[name as keyof Row], value));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
