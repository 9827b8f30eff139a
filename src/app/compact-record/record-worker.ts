import type { Site } from '#src/domain/site.ts';
import { readCompact } from '#src/ingest/compact/read-compact.ts';
import { RecordBuilder } from '#src/ingest/compact/record-builder.ts';
import { columnsOfRecord } from '#src/select/columns.ts';
import { fetchRecord } from './fetch-record.ts';
import { failureOf, keptOf } from './load-failure.ts';
import type { RecordMessage, RecordOrder, RecordRequest } from './record-message.ts';

const say = (message: RecordMessage): void => self.postMessage(message);

const giveUp = new AbortController();

async function load(request: RecordRequest): Promise<void> {
  const bytes = await fetchRecord(request, {
    onShare: (share) => say({ kind: 'fetched', share }),
    signal: giveUp.signal,
  });
  const builder = new RecordBuilder();
  let site: Site | undefined;
  await readCompact(bytes, {
    onRest: (rest) => {
      // The build wrote it, and its checksum holds.
      site = (rest as { readonly site: Site }).site;
      say({ kind: 'rest', rest });
    },
    onSlice: (slice) => {
      say({ kind: 'slice', slice });
      builder.add(slice);
    },
  });
  say({ kind: 'read' });
  if (site !== undefined) say({ kind: 'columns', columns: columnsOfRecord(builder.record(site)) });
}

self.addEventListener('message', ({ data }: MessageEvent<RecordOrder>) => {
  if (data.kind === 'give-up') giveUp.abort();
  else
    load(data.request).catch((thrown: unknown) =>
      say({ kind: 'failed', failure: failureOf(thrown), kept: keptOf(thrown) }),
    );
});
