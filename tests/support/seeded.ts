// What a property test draws is the same in every run, so that red means a change. `npm run fuzz` draws anew.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(import.meta.env['FUZZ_SEED'] ?? 20_261_123) });
