import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { countryName } from '#src/domain/country-name.ts';
import { buildDataset, type Dataset, datasetSteps } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import { buildColumns, type Columns, columnSteps, recordColumnSteps } from '#src/select/columns.ts';
import { factSteps } from '#src/select/fact-steps.ts';

const datasets = new WeakMap<ActivityRecord, Dataset>();
const columnsOfDatasets = new WeakMap<Dataset, Columns>();

/** Keeps what was made of a record elsewhere, so that it need not be made again. */
export function rememberPrepared(dataset: Dataset, columns: Columns): void {
  datasets.set(dataset.record, dataset);
  columnsOfDatasets.set(dataset, columns);
}

/** The record joined and indexed; made once a record. */
export function datasetOf(record: ActivityRecord): Dataset {
  const dataset = datasets.get(record) ?? buildDataset(record);
  datasets.set(record, dataset);
  return dataset;
}

/** Has the browser read the names of countries, which takes it long the first time, in a task of its own. */
export function* countryNameSteps(language: Language): Generator<undefined, void> {
  yield;
  countryName('BG', language);
  yield;
}

/**
 * Makes dataset and columns of a record in small tasks, so that the page answers meanwhile; drawing it then takes them.
 *
 * `text`: whether what free text needs is made as well, or when it is first typed.
 */
export async function prepareRecord(record: ActivityRecord, text: 'now' | 'later' = 'now'): Promise<void> {
  const dataset = datasets.get(record) ?? (await runSteps(datasetSteps(record)));
  const steps = () => (text === 'now' ? columnSteps(dataset) : recordColumnSteps(record));
  const columns = columnsOfDatasets.get(dataset) ?? (await runSteps(steps()));
  await runSteps(factSteps(dataset, columns));
  rememberPrepared(dataset, columns);
}

/** The columns of a dataset; made once a dataset. */
export function columnsOf(dataset: Dataset): Columns {
  const columns = columnsOfDatasets.get(dataset) ?? buildColumns(dataset);
  columnsOfDatasets.set(dataset, columns);
  return columns;
}
