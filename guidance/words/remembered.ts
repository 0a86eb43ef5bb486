/**
 * The same answer for the same key, worked out once. For keys that are not changed once they are made, such
 * as the lists of the playbook and a record as it was read; `more` has to be the same for the same key.
 */
export function remembered<Key extends object, More extends unknown[], Answer>(
  work: (key: Key, ...more: More) => Answer,
): (key: Key, ...more: More) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key, ...more) => {
    const entry = known.get(key) ?? { answer: work(key, ...more) };
    known.set(key, entry);
    return entry.answer;
  };
}
