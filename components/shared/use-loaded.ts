import { useEffect, useState } from 'preact/hooks';

/** What was promised once it is there; undefined before. */
export function useLoaded<Value>(promise: Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ value: Value }>();
  useEffect(() => {
    // Who made the promise says what went wrong; here there is only nothing to draw.
    promise.then(
      (value) => setLoaded({ value }),
      () => {},
    );
  }, [promise]);
  return loaded?.value;
}
