/** Verbs whose object is the subject of the infinitive after them: "invited her to meet". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  ...['ask', 'invite', 'urge', 'persuade', 'order', 'allow', 'tell', 'force', 'convince', 'press', 'push', 'request', 'permit'],
  ...['encourage', 'compel', 'instruct', 'send', 'dispatch', 'want', 'expect', 'let', 'help', 'enable', 'see', 'authorize', 'authorise'],
])

/** Nouns whose infinitive is done by their owner or by who has them: "their plan to meet", "made an offer to meet". */
export const PURPOSE_NOUNS: ReadonlySet<string> = new Set([
  ...['plan', 'offer', 'agreement', 'effort', 'attempt', 'bid', 'decision', 'promise', 'intention', 'refusal', 'readiness', 'pledge'],
  ...['invitation', 'wish', 'willingness', 'desire', 'move', 'chance', 'opportunity', 'operation', 'campaign', 'threat', 'vow', 'claim'],
  ...['offensive', 'assault', 'push', 'drive', 'advance', 'fight', 'battle', 'struggle'],
])
