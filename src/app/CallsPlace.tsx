// The round of calls, outside any meeting: shown when its words are here.
import { Calls } from '../screens/calls/Calls.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import { useMeetingWords } from './useMeetingWords.ts';

export function CallsPlace() {
  if (useMeetingWords()) return <Calls />;
  return <Loading />;
}
