import type { CDPSession, Page } from 'playwright-core';

/** Everything that V8 keeps for a page after collecting what is no longer used. */
async function heapOf(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}

/** The scripts of a page: a snapshot of the heap holds the beginning of a long text alone. */
async function scriptsOf(session: CDPSession): Promise<readonly string[]> {
  const ids: string[] = [];
  session.on('Debugger.scriptParsed', ({ scriptId }) => ids.push(scriptId));
  await session.send('Debugger.enable');
  return Promise.all(
    ids.map(async (scriptId) => (await session.send('Debugger.getScriptSource', { scriptId })).scriptSource),
  );
}

/** Whether a text stands anywhere in a page: in its document, in its scripts, or in the memory that those use. */
export async function holdsText(
  page: Page,
  text: string,
): Promise<{ document: boolean; scripts: boolean; memory: boolean }> {
  const session = await page.context().newCDPSession(page);
  try {
    const [heap, scripts, document] = [await heapOf(session), await scriptsOf(session), await page.content()];
    return {
      document: document.includes(text),
      scripts: scripts.some((source) => source.includes(text)),
      memory: heap.includes(text),
    };
  } finally {
    await session.detach();
  }
}

/**
 * Whether a text stands in any plain object or array of a page's own realm. Unlike a snapshot it tells two windows of one
 * process apart.
 */
export async function realmHoldsText(page: Page, text: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  try {
    for (const expression of ['Object.prototype', 'Array.prototype']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const found = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        arguments: [{ value: [...text].reverse().join('') }],
        functionDeclaration: `function (reversed) {
          const text = reversed.split('').reverse().join('');
          const holds = (each) => {
            // What throws when it is looked at is the browser's own, another window for instance.
            try {
              if (ArrayBuffer.isView(each)) return false;
              return Object.values(Object.getOwnPropertyDescriptors(each)).some(
                ({ value }) => typeof value === 'string' && value.includes(text),
              );
            } catch {
              return false;
            }
          };
          return this.some(holds);
        }`,
        returnByValue: true,
      });
      if (found.exceptionDetails !== undefined) throw new Error(found.exceptionDetails.text);
      if (found.result.value === true) return true;
    }
    return false;
  } finally {
    await session.detach();
  }
}
