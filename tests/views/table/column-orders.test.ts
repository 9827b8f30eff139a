import { describe, expect, it } from 'vitest';
import { i18nOf } from '#src/i18n/i18n.ts';
import { ColumnOrders } from '#src/views/table/column-orders.ts';
import { COLUMNS } from '#src/views/table/table-columns.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const { columns } = shippedAnswer();
const newOrders = () => new ColumnOrders(SHIPPED, columns, i18nOf('en'));

describe('the orders of the columns', () => {
  it('are the same whether asked for or worked out ahead', () => {
    const ahead = newOrders();
    expect(ahead.known('people')).toBeUndefined();
    for (const _ of ahead.allSteps());
    for (const { id } of COLUMNS) expect(ahead.known(id)).toEqual(newOrders().atOnce(id));
  });

  it('are gone on with where they were left, by two in turns', () => {
    const orders = newOrders();
    const [reader, page] = [orders.steps('organisations'), orders.allSteps()];
    page.next();
    page.next();
    for (let step = reader.next(); step.done !== true; step = reader.next()) page.next();
    expect(orders.known('organisations')).toEqual(newOrders().atOnce('organisations'));
    expect(orders.atOnce('organisations')).toBe(orders.known('organisations'));
  });
});
