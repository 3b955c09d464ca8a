// What the database is called and which version of its stores this code knows. Documents have their own `fmt`.
export const databaseName = 'step-up';
export const databaseVersion = 1;
