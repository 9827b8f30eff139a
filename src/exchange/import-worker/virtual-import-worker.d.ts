/** The worker of the import, as the build makes it: a file of its own, or carried within the page that is one file. */
declare module 'virtual:import-worker' {
  const ImportWorker: new () => Worker;
  export default ImportWorker;
}
