// The three dots of a line: a short list of presses over the screen. Esc or a press elsewhere closes it. The presses are
// drawn when the list opens, so that a long talk with a menu on each line stays light.
import { type KeyboardEvent, type ReactNode, type Ref, type ToggleEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusFirst } from './focusFirst.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** One key that presses it while the list is open. */
  readonly shortcut?: string;
  /** The one of them that holds now, when they are a choice. */
  readonly current?: boolean;
  readonly onPress: () => void;
}

interface MenuProps {
  /** What the menu is for, with the thing it belongs to: "Ret, til senere eller fjern". */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  /** Shows the label beside the icon. */
  readonly named?: boolean;
  /** Shows this instead: a part of the label, word for word. */
  readonly shown?: string;
  /** The dots themselves, for a key elsewhere that opens the list. */
  readonly opener?: Ref<HTMLButtonElement>;
}

/** A browser without popovers shows the list where it stands. */
const alwaysDrawn = (): boolean => !('popover' in HTMLElement.prototype);

export function Menu({
  label,
  items,
  icon = 'dots',
  named = false,
  shown = named ? label : undefined,
  opener,
}: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(alwaysDrawn);
  // Drawn before it is shown, so that it is placed and read with its presses in it.
  const opens = (event: ToggleEvent) => {
    if (event.newState === 'open') flushSync(() => setDrawn(true));
  };
  const press = (item: MenuItem) => {
    // Closed first, so the focus is back on the dots when a dialog opens from here.
    list.current?.hidePopover?.();
    item.onPress();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = drawn ? items.find(({ shortcut }) => shortcut === event.key) : undefined;
    if (!item) return;
    event.preventDefault();
    press(item);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the buttons inside
    <span className="menu" onKeyDown={onKeyDown}>
      <button ref={opener} type="button" className={shown ? 'btn' : 'ghostbtn'} popoverTarget={id} aria-label={label}>
        <Icon name={icon} />
        {shown}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className="menulist"
        onBeforeToggle={opens}
        onToggle={(event) => setDrawn(event.newState === 'open' || alwaysDrawn())}
      >
        {drawn && (
          <ul aria-label={label}>
            {items.map((item, at) => (
              <li key={item.id}>
                <button
                  ref={at === 0 ? focusFirst : undefined}
                  type="button"
                  aria-current={item.current ? 'true' : undefined}
                  onClick={() => press(item)}
                >
                  {item.icon && <Icon name={item.icon} />}
                  {item.label}
                  {item.shortcut && <kbd aria-hidden="true">{item.shortcut}</kbd>}
                  {item.current && (
                    <span className="now">
                      <Icon name="check" />
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </span>
  );
}
