// The areas a topic is often about. Anybody may name another one in their own words.

export const areaCodes = ['housing', 'money', 'health', 'family', 'school', 'social', 'employment'] as const;
