import ImportWorker from 'virtual:import-worker';

/** Starts the worker that imports run in. Throws where the browser or the page's policy refuses workers. */
export function startImportWorker(): Worker {
  return new ImportWorker();
}
