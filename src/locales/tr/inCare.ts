// The Turkish words of taking care of the device: loaded when somebody goes there.
export { backup } from './backup.ts';
export { security } from './security.ts';
export { wiping } from './wiping.ts';
