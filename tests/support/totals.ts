// Ends every run with one plain line that a person and a CI can read: "49 passed, 0 failed, 0 skipped".
// Before it each test that passed at its second try only, for somebody to look into.
import type { Reporter } from 'vitest/node';

export const totals: Reporter = {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even be read, or an error outside every test, is a failure too.
    const outside = errors.length + modules.filter((module) => module.errors().length > 0).length;
    for (const test of tests.filter((one) => one.diagnostic()?.flaky)) {
      console.log(`\nAt the second try only: ${test.module.relativeModuleId} > ${test.name}`);
      for (const { message } of test.result().errors ?? []) console.log(message);
    }
    console.log(`\n${count('passed')} passed, ${count('failed') + outside} failed, ${count('skipped')} skipped`);
  },
};
