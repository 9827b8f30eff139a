import { arrive, isLate, lateNumber } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { fetchChunk, type ProseChunk } from './prose-chunk.ts';

/** A text, or why there is none yet. */
export type ProseReading = LocalizedText | 'coming' | 'failed';

interface Chunk {
  state: 'coming' | 'here' | 'failed';
  texts: readonly LocalizedText[];
  loading: Promise<void> | undefined;
  readonly readers: Set<() => void>;
}

/** So many chunks that nobody reads any more are kept: some 4 MB. */
const MOST_UNREAD = 64;

/** So many are fetched at a time when all are. */
const LANES = 6;

/** Fetches the prose of a record chunk by chunk, where it is read, and puts all of it into the record on request. */
export class ProseStore {
  /** The number of each chunk's first text, and behind the last the number of all texts. */
  private readonly firsts: readonly number[];
  private readonly chunks = new Map<number, Chunk>();
  /** Chunks that are there and have no reader, the one that was left longest ago first. */
  private readonly unread = new Set<number>();
  /** Chunks whose texts stand in the record. */
  private readonly joined = new Set<number>();
  private readonly folder: string;
  private readonly written: readonly ProseChunk[];
  private readonly late: readonly LocalizedText[];

  /** `folder`: its address, with a slash at the end. `late`: what stands in for each text, by its number. */
  constructor(folder: string, written: readonly ProseChunk[], late: readonly LocalizedText[]) {
    this.folder = folder;
    this.written = written;
    this.late = late;
    let first = 0;
    this.firsts = [0, ...written.map(({ texts }) => (first += texts))];
  }

  get size(): number {
    return this.firsts.length - 1;
  }

  get isWhole(): boolean {
    return this.joined.size === this.size;
  }

  /** The text as far as it is there. The same value as long as nothing came. */
  read(text: LocalizedText): ProseReading {
    const number = lateNumber(text);
    if (number === undefined) return text;
    const at = this.chunkOf(number);
    const chunk = this.chunks.get(at);
    if (chunk?.state === 'failed') return 'failed';
    return chunk?.texts[number - (this.firsts[at] ?? 0)] ?? 'coming';
  }

  /** Asks for a text and keeps it until the function that it gives is called. `then`: told when it came, or did not. */
  hold(text: LocalizedText, then: () => void): () => void {
    const number = lateNumber(text);
    if (number === undefined) return () => undefined;
    const at = this.chunkOf(number);
    const chunk = this.chunkAt(at);
    chunk.readers.add(then);
    this.unread.delete(at);
    void this.load(at);
    return () => {
      chunk.readers.delete(then);
      if (chunk.readers.size > 0 || this.chunks.get(at) !== chunk) return;
      if (chunk.state === 'failed') this.chunks.delete(at);
      else if (chunk.state === 'here') this.keepUnread(at);
    };
  }

  /** Asks again for everything that is read and did not come. */
  retry(): void {
    for (const [at, chunk] of this.chunks) {
      if (chunk.state !== 'failed') continue;
      chunk.state = 'coming';
      chunk.loading = undefined;
      void this.load(at, true);
      tell(chunk);
    }
  }

  /**
   * Puts every text into the record, in the order in which they come; what did stays when it is called off or fails.
   *
   * Rejects where a chunk does not come at the second attempt either, and with the signal's reason.
   */
  async join(onShare: (share: number) => void, signal: AbortSignal): Promise<void> {
    const rest = Array.from({ length: this.size }, (_, at) => at).filter((at) => !this.joined.has(at));
    const ways = rest.values();
    const lane = async (): Promise<void> => {
      for (const at of ways) {
        signal.throwIfAborted();
        await this.load(at, this.chunks.get(at)?.state === 'failed');
        if (this.chunks.get(at)?.state === 'failed') await this.load(at, true);
        signal.throwIfAborted();
        this.joinChunk(at);
        onShare(this.joined.size / this.size);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  private joinChunk(at: number): void {
    const chunk = this.chunks.get(at);
    if (chunk?.state !== 'here') throw new Error(`the texts of chunk ${at} did not come`);
    const first = this.firsts[at] ?? 0;
    for (const [i, text] of chunk.texts.entries()) {
      const late = this.late[first + i];
      if (late !== undefined && isLate(late)) arrive(late, text);
    }
    this.joined.add(at);
    this.chunks.delete(at);
    this.unread.delete(at);
    tell(chunk);
  }

  private chunkAt(at: number): Chunk {
    const known = this.chunks.get(at);
    if (known !== undefined) return known;
    const chunk: Chunk = { state: 'coming', texts: [], loading: undefined, readers: new Set() };
    this.chunks.set(at, chunk);
    return chunk;
  }

  /** Loads a chunk, unless it is there or on its way; `again` one that failed. Never rejects. */
  private load(at: number, again = false): Promise<void> {
    const chunk = this.chunkAt(at);
    if (again && chunk.state === 'failed') {
      chunk.state = 'coming';
      chunk.loading = undefined;
    }
    chunk.loading ??= this.fetch(at, again).then(
      (texts) => {
        chunk.texts = texts;
        chunk.state = 'here';
        if (chunk.readers.size === 0) this.keepUnread(at);
        tell(chunk);
      },
      () => {
        chunk.state = 'failed';
        tell(chunk);
      },
    );
    return chunk.loading;
  }

  private keepUnread(at: number): void {
    if (this.joined.has(at)) return;
    this.unread.add(at);
    if (this.unread.size <= MOST_UNREAD) return;
    const [oldest] = this.unread;
    if (oldest === undefined) return;
    this.unread.delete(oldest);
    this.chunks.delete(oldest);
  }

  private async fetch(at: number, again: boolean): Promise<readonly LocalizedText[]> {
    const written = this.written[at];
    if (written === undefined) throw new Error(`the record has no chunk ${at}`);
    return fetchChunk(`${this.folder}${at}.json`, written, again);
  }

  /** The chunk that holds the text of this number. */
  private chunkOf(number: number): number {
    let [low, high] = [0, this.size - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.firsts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function tell({ readers }: Chunk): void {
  for (const then of [...readers]) then();
}
