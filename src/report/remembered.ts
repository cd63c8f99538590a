/**
 * A function that works its answer out once for each object, and keeps it as long as the object lives: for what every
 * page asks of the one report.
 */
export function remembered<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = find(key);
    answers.set(key, { answer });
    return answer;
  };
}
