// The two stories one can practise on, and where one can step into them. Everybody in them is invented.
export const practiceSteps = ['people', 'talk', 'agreements', 'end'] as const;
export type PracticeStep = (typeof practiceSteps)[number];

interface PracticeStory {
  readonly id: 'letters' | 'school';
  /** How the one who is neither bisidder nor decides comes along. */
  readonly near: 'network' | 'professional';
  /** From 1, broken, to 5, standing; null when the citizen will not answer. */
  readonly chair: {
    readonly body: 2 | 3;
    readonly mind: 2;
    readonly substances: 5 | null;
    readonly social: 1 | 2;
  };
}

export const practiceStories: readonly PracticeStory[] = [
  { id: 'letters', near: 'network', chair: { body: 2, mind: 2, substances: 5, social: 1 } },
  { id: 'school', near: 'professional', chair: { body: 3, mind: 2, substances: null, social: 2 } },
];
export type PracticeStoryId = PracticeStory['id'];
