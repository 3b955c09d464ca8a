// Asks the browser for a passkey and for the secret it makes of a salt (WebAuthn PRF). The person is always verified, and
// nothing that names anybody is handed over: the passkey is called what the app is called.
import { type Bytes, randomBytes, toBase64 } from './bytes.ts';
import { StorageError } from './storageError.ts';

/** Which passkey, and what to make its secret of. */
export interface PasskeyQuestion {
  readonly credential: Bytes;
  readonly salt: Bytes;
}

/** 32 bytes that belong to the caller, who wipes them. */
export interface PasskeyAnswer {
  readonly credential: Bytes;
  readonly secret: Bytes;
}

/** Both reject with 'noPasskeyHere' or 'passkeyDeclined', and want to be asked from a press. */
export interface Authenticator {
  /** A new passkey; its id. */
  readonly make: (name: string) => Promise<Bytes>;
  /** The answer of one of these. */
  readonly ask: (questions: readonly PasskeyQuestion[]) => Promise<PasskeyAnswer>;
}

const patience = 120_000;

const base64url = (bytes: Bytes): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const declined = (error: unknown): StorageError =>
  error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)
    ? new StorageError('passkeyDeclined', [error.name])
    : new StorageError('noPasskeyHere', [error instanceof Error ? error.name : 'Error']);

/** Any credential that is not a public key, or none at all, is no passkey. */
const asked = async (question: () => Promise<Credential | null>): Promise<PublicKeyCredential> => {
  const credential = await question().catch((error: unknown) => {
    throw declined(error);
  });
  if (!(credential instanceof PublicKeyCredential)) throw new StorageError('noPasskeyHere');
  return credential;
};

const bytesOf = (source: BufferSource): Bytes =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source);

export const browserAuthenticator: Authenticator = {
  make: async (name) => {
    const made = await asked(() =>
      navigator.credentials.create({
        publicKey: {
          rp: { name },
          user: { id: randomBytes(16), name, displayName: name },
          challenge: randomBytes(32),
          // ES256 and RS256; what it signs is never looked at.
          pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
          authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
          attestation: 'none',
          timeout: patience,
          extensions: { prf: {} },
        },
      }),
    );
    if (made.getClientExtensionResults().prf?.enabled !== true) throw new StorageError('noPasskeyHere');
    return new Uint8Array(made.rawId);
  },
  ask: async (questions) => {
    const answer = await asked(() =>
      navigator.credentials.get({
        publicKey: {
          challenge: randomBytes(32),
          allowCredentials: questions.map(({ credential }) => ({ type: 'public-key', id: credential })),
          userVerification: 'required',
          timeout: patience,
          extensions: {
            prf: {
              evalByCredential: Object.fromEntries(
                questions.map(({ credential, salt }) => [base64url(credential), { first: salt }]),
              ),
            },
          },
        },
      }),
    );
    const made = answer.getClientExtensionResults().prf?.results?.first;
    if (made === undefined) throw new StorageError('noPasskeyHere');
    return { credential: new Uint8Array(answer.rawId), secret: bytesOf(made) };
  },
};

/** A passkey belongs to a name of a place; a bare address has none. */
const placeHasName = (): boolean => !/^[\d.]+$|:/.test(location.hostname);

/** Whether it is worth offering. Never rejects; only making one tells for certain. */
export const passkeysOffered = async (): Promise<boolean> => {
  try {
    if (typeof PublicKeyCredential === 'undefined' || !placeHasName()) return false;
    if (!('getClientCapabilities' in PublicKeyCredential)) return true;
    return (await PublicKeyCredential.getClientCapabilities())['extension:prf'] === true;
  } catch {
    return false;
  }
};
