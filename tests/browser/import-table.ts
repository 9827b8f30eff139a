import { expect } from 'vitest';
import type { Visit } from './visit.ts';

type Opened = Pick<Visit, 'page'>;

/** A file for the field of the import view. */
export const csvFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
});

/** Chooses a file in the import view. */
export async function chooseFile({ page }: Opened, file: ReturnType<typeof csvFile>): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(file);
}

/** Waits until every row is accounted for as told. */
export async function expectAccount({ page }: Opened, text: string): Promise<void> {
  await expect.poll(() => page.locator('.import-account').textContent()).toContain(text);
}

/** Applies what is open and waits until it is stored. */
export async function apply({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'Apply as a draft' }).click();
  await page.getByText('was applied to the draft').waitFor();
}

/** A table of one visit. */
export const oneVisit = (title: string) => csvFile(`${title}.csv`, `Date,Country,Title\n2019-05-06,Germany,${title}\n`);

/** The banner of the draft. */
export const banner = ({ page }: Opened) => page.getByRole('region', { name: 'Draft' });
