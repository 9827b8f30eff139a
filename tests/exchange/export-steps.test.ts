import { expect, it } from 'vitest';
import { eachInSteps, runExport } from '#src/exchange/export-steps.ts';

const HUNDRED = Array.from({ length: 100 }, (_, i) => i);

it('an export takes every value in its order and tells how far it is, up to the end', async () => {
  const taken: number[] = [];
  const told: number[] = [];
  const steps = eachInSteps(
    HUNDRED,
    (value) => taken.push(value),
    (done) => told.push(done),
  );
  await runExport(steps, undefined);
  expect(taken).toEqual(HUNDRED);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it('an export that is called off makes nothing more', async () => {
  const controller = new AbortController();
  const taken: number[] = [];
  const take = (value: number) => {
    taken.push(value);
    if (value === 9) controller.abort();
  };
  await expect(runExport(eachInSteps(HUNDRED, take), controller.signal)).rejects.toThrow();
  expect(taken).toHaveLength(10);
});
