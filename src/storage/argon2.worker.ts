// One question, one answer, then the worker is ended and its memory with it. Its own file, so that only it needs WebAssembly.
import { argon2 } from './argon2.ts';
import type { Bytes } from './bytes.ts';
import type { Kdf } from './keyDerivation.ts';

export interface Argon2Question {
  readonly password: Bytes;
  readonly kdf: Kdf;
}
/** Null when it could not be done. */
export type Argon2Answer = Bytes | null;

const answer = (key: Argon2Answer): void => postMessage(key, { transfer: key === null ? [] : [key.buffer] });

addEventListener('message', ({ data }: MessageEvent<Argon2Question>) => {
  argon2(data.password, data.kdf).then(answer, () => answer(null));
});
