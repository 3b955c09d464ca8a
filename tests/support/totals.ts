// Ends every run with one plain line that a person and a CI can read: "49 passed, 0 failed, 0 skipped".
import type { Reporter } from 'vitest/node';

export const totals: Reporter = {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even be read, or an error outside every test, is a failure too.
    const outside = errors.length + modules.filter((module) => module.errors().length > 0).length;
    console.log(`\n${count('passed')} passed, ${count('failed') + outside} failed, ${count('skipped')} skipped`);
  },
};
