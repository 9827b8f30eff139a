import { expect, it } from 'vitest';
import { inFieldOrder } from '#src/exchange/field-order.ts';
import { staffSchemas } from '#src/ingest/record-schemas.ts';

it.each(Object.entries(staffSchemas))(
  'puts the fields of %s back where a reader of the files expects them',
  (_, schema) => {
    const fields = Object.keys(schema.entries);
    const shuffled = Object.fromEntries(fields.toReversed().map((field) => [field, field]));
    expect(Object.keys(inFieldOrder(shuffled))).toEqual(fields);
  },
);
