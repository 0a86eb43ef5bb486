import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The selected slice of a store; draws again only when the slice becomes another value. */
export function useStore<State, Slice>(store: StoreApi<State>, select: (state: State) => Slice): Slice {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const slice = select(store.getState());
  const drawn = useRef({ slice, select });
  drawn.current = { slice, select };
  useEffect(() => {
    const compare = () => {
      const { slice, select } = drawn.current;
      if (!Object.is(select(store.getState()), slice)) redraw(undefined);
    };
    // The store may have changed between the drawing and this effect.
    compare();
    return store.subscribe(compare);
  }, [store]);
  return slice;
}
