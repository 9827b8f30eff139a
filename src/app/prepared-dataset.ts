import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { buildDataset, type Dataset, datasetSteps } from '#src/domain/dataset.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import { buildColumns, type Columns, columnSteps } from '#src/select/columns.ts';

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

/** Makes dataset and columns of a record in small tasks, so that the page answers meanwhile; drawing it then takes them. */
export async function prepareRecord(record: ActivityRecord): Promise<void> {
  const dataset = datasets.get(record) ?? (await runSteps(datasetSteps(record)));
  const columns = columnsOfDatasets.get(dataset) ?? (await runSteps(columnSteps(dataset)));
  rememberPrepared(dataset, columns);
}

/** The columns of a dataset; made once a dataset. */
export function columnsOf(dataset: Dataset): Columns {
  const columns = columnsOfDatasets.get(dataset) ?? buildColumns(dataset);
  columnsOfDatasets.set(dataset, columns);
  return columns;
}
