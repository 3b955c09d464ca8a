// The way between two windows of this browser. Everything that comes is checked once, here; the rest is not there.
import * as v from 'valibot';

interface TableChannel<Out> {
  readonly say: (message: Out) => void;
  readonly close: () => void;
}

/** `id` is the meeting's technical name. */
export function openTableChannel<In extends v.GenericSchema, Out>(
  id: string,
  form: In,
  onMessage: (message: v.InferOutput<In>) => void,
): TableChannel<Out> {
  const channel = new BroadcastChannel(`table:${id}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(form, data);
    if (read.success) onMessage(read.output);
  });
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}
