import { adapters } from '../crm/all-parts.ts';

/** Each selector of a reply or note box that an adapter names, its steps into frames apart. */
export const BOX_SELECTORS = adapters.flatMap(({ composer }) =>
  [...(composer?.reply ?? []), ...(composer?.note ?? [])].flatMap((selector) => selector.split(' >>> ')),
);
