import type { FieldReading } from './reading.ts';
import type { Customer } from './record.ts';

/** A value as "what I read" shows it. */
export function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

/** What labelled fields told about the customer. */
export function toldByFields(customer: Customer, via: string): FieldReading[] {
  const told: [string, string | undefined][] = [
    ['customer.language', customer.language],
    ['customer.plan', customer.plan],
    ['customer.since', customer.since],
    ['customer.renewsAt', customer.renewsAt],
    ['customer.preferredChannel', customer.preferredChannel],
    ['customer.optOuts', customer.optOuts?.join(', ')],
  ];
  return told.map(([field, value]) => ({ field, ...(value && { value: shorten(value), via }) }));
}

/**
 * Returns each field once, where it came first: with the first value that was found, or with all of them for
 * rows of the same label.
 */
export function oncePerField(told: readonly FieldReading[]): FieldReading[] {
  const once = new Map<string, FieldReading>();
  for (const one of told) {
    const before = once.get(one.field);
    if (before?.value === undefined) once.set(one.field, one);
    else if (one.value !== undefined && one.field.startsWith('fields.')) {
      const values = new Set([...before.value.split(', '), one.value]);
      once.set(one.field, { ...before, value: shorten([...values].join(', ')) });
    }
  }
  return [...once.values()];
}

/** Unknown is absent: drops what is undefined. */
export function present<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
