/** Makes a function of an object keep its answers for as long as the object is kept: what is asked for on every page is found once. */
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
