// The key in groups, each with its number: the same on the screen and on paper. Read aloud letter by letter.
import { groupsOf } from './keyText.ts';

export function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <ol className="keygroups" lang="da" translate="no">
      {groupsOf(recoveryKey).map((group, at) => (
        // Groups may be alike; their place never is.
        <li key={at}>
          <span className="nr">{at + 1}</span>
          <span className="group" aria-hidden="true">
            {group}
          </span>
          <span className="vh">{[...group].join(' ')}</span>
        </li>
      ))}
    </ol>
  );
}
