// What every window over the screen offers beside its close press, such as reading it aloud. Given once, by the app.
import { createContext, type ReactNode } from 'react';

export const DialogAids = createContext<ReactNode>(null);
