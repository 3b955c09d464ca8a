// Keys and what each of them does.
import './keys.css';

export function Keys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
