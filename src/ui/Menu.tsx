// The three dots of a line: a short list of presses over the screen. Esc or a press elsewhere closes it.
import { useId, useRef, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

interface MenuProps {
  /** What the menu is for, with the thing it belongs to: "Ret, til senere eller fjern". */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  /** Shows the label beside the icon. */
  readonly named?: boolean;
}

export function Menu({ label, items, icon = 'dots', named = false }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <span className="menu">
      <button type="button" className={named ? 'btn' : 'ghostbtn'} popoverTarget={id} aria-label={label}>
        <Icon name={icon} />
        {named && label}
      </button>
      <div ref={list} id={id} popover="auto" className="menulist">
        <ul aria-label={label}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                onClick={() => {
                  // Closed first, so the focus is back on the dots when a dialog opens from here.
                  list.current?.hidePopover?.();
                  item.onPress();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </span>
  );
}
