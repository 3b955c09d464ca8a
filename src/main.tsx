// Boots. The only module that acts when it is imported.
import { startApp } from './app/startApp.tsx';

void startApp();
