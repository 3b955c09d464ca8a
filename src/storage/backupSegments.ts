// Lines packed together in segments, laid end to end over the chunks. Each segment is packed on its own, and each chunk
// says where the first one in it begins: behind a damaged chunk, reading goes on.
import { chunkBytes } from './backupChunks.ts';
import type { Bytes } from './bytes.ts';
import { importCaps } from './importCaps.ts';
import { StorageError } from './storageError.ts';

const startBytes = 4;
const lengthBytes = 4;
const none = 0xff_ff_ff_ff;
/** Text that is packed together, before packing; a longer line is a segment of its own. */
export const segmentBytes = 256 * 1024;
const mostPacked = importCaps.lineBytes + 2 * segmentBytes;
const mostUnpacked = importCaps.lineBytes + 2 * segmentBytes;

export const packed = async (text: Bytes): Promise<Bytes> =>
  new Uint8Array(
    await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  );

/** A browser unpacks all that it is handed before anybody can say stop: so it is handed little. */
const atOnce = 16 * 1024;

const inPieces = (bytes: Bytes): ReadableStream<Bytes> => {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      pull: (to) => {
        if (at >= bytes.length) return to.close();
        to.enqueue(bytes.slice(at, at + atOnce));
        at += atOnce;
      },
    },
    { highWaterMark: 0 },
  );
};

/** Rejects with 'tampered' for what is not packed, or is nothing, or is more than any segment may be. */
export const unpacked = async (bytes: Bytes): Promise<Bytes> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      parts.push(part.value);
      if (length > mostUnpacked) {
        void reader.cancel().catch(() => undefined);
        break;
      }
    }
  } catch {
    throw new StorageError('tampered');
  }
  if (length === 0 || length > mostUnpacked) throw new StorageError('tampered');
  const text = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    text.set(part, at);
    at += part.length;
  }
  return text;
};

/** Lays segments over chunks; `full` is handed each chunk that is full, `rest` is the last. */
export const layOut = (full: (content: Bytes) => Promise<void>) => {
  let chunk = new Uint8Array(chunkBytes);
  let at = startBytes;
  let first = none;
  const content = (): Bytes => {
    new DataView(chunk.buffer).setUint32(0, first);
    return chunk.slice(0, at);
  };
  const begin = async (): Promise<void> => {
    await full(content());
    chunk = new Uint8Array(chunkBytes);
    at = startBytes;
    first = none;
  };
  const put = async (bytes: Uint8Array): Promise<void> => {
    for (let from = 0; from < bytes.length;) {
      if (at === chunkBytes) await begin();
      const part = bytes.subarray(from, from + chunkBytes - at);
      chunk.set(part, at);
      at += part.length;
      from += part.length;
    }
  };
  return {
    add: async (segment: Bytes): Promise<void> => {
      const framed = new Uint8Array(lengthBytes + segment.length);
      new DataView(framed.buffer).setUint32(0, segment.length);
      framed.set(segment, lengthBytes);
      if (at === chunkBytes) await begin();
      first = Math.min(first, at);
      await put(framed);
    },
    rest: content,
  };
};

/** Takes segments out of chunks again. A chunk that did not open is told as null; what it touched is lost, no more. */
export const takeUp = () => {
  let waiting: Bytes = new Uint8Array(0);
  let inStep = true;
  let lost = false;

  const grown = (content: Bytes): void => {
    const whole = new Uint8Array(waiting.length + content.length);
    whole.set(waiting);
    whole.set(content, waiting.length);
    waiting = whole;
  };
  const outOfStep = (): void => {
    waiting = new Uint8Array(0);
    inStep = false;
    lost = true;
  };
  /** One at a time: whoever reads may have seen enough long before a chunk of tiny ones is at its end. */
  function* wholeOnes(): Generator<Bytes> {
    let at = 0;
    while (waiting.length - at >= lengthBytes) {
      const length = new DataView(waiting.buffer, waiting.byteOffset).getUint32(at);
      // Nobody ever packed nothing: from here on it is not known where anything begins.
      if (length === 0 || length > mostPacked) return outOfStep();
      const end = at + lengthBytes + length;
      if (waiting.length < end) break;
      yield waiting.subarray(at + lengthBytes, end);
      at = end;
    }
    waiting = waiting.slice(at);
  }

  return {
    /** The segments that are whole now. To be read to their end before the next chunk is handed over. */
    chunk: (content: Bytes | null): Iterable<Bytes> => {
      if (content === null || content.length < startBytes) {
        outOfStep();
        return [];
      }
      const first = new DataView(content.buffer, content.byteOffset).getUint32(0);
      if (inStep) grown(content.subarray(startBytes));
      else if (first >= startBytes && first <= content.length) {
        inStep = true;
        grown(content.subarray(first));
      }
      return wholeOnes();
    },
    /** Whether anything was lost, or stands half. */
    isWhole: () => !lost && waiting.length === 0,
  };
};
