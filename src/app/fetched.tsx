// A place of the app that is fetched with its words when somebody first goes there. Not React's `lazy`: it holds back what
// comes after a fallback for 300 ms, and the files mostly are here before.
import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { Loading } from '../screens/frame/Loading.tsx';

/** What cannot be fetched breaks the place as if it had thrown itself. */
export function fetched<Props extends object>(
  fetchPlace: () => Promise<ComponentType<Props>>,
  ...words: readonly (() => Promise<void>)[]
): (props: Props) => ReactElement {
  let atHand: ComponentType<Props> | undefined;
  return function Fetched(props) {
    const [Place, setPlace] = useState(() => atHand);
    useEffect(() => {
      if (Place) return;
      Promise.all([fetchPlace(), ...words.map((load) => load())]).then(
        ([place]) => {
          atHand = place;
          setPlace(() => place);
        },
        (error: unknown) =>
          setPlace(() => {
            throw error;
          }),
      );
    }, [Place]);
    return Place ? <Place {...props} /> : <Loading />;
  };
}
