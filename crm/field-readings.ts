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

/** Unknown is absent: drops what is undefined. */
export function present<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
