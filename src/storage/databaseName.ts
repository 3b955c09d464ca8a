// What the database is called and which version of its stores this code knows. Documents have their own `fmt`.
export const databaseName = 'step-up';
export const databaseVersion = 2;

/** Of a practice meeting: never copied, never promised to be kept, deleted when the practice ends. */
export const practiceDatabaseName = 'step-up-practice';
