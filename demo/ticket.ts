/** One ticket of the demo help desk. Hours are before the desk was started, so that it always looks lived in. */
export interface Ticket {
  id: number;
  subject: string;
  status: 'new' | 'open' | 'waiting' | 'solved';
  priority: 'low' | 'normal' | 'high';
  queue: string;
  tags: string[];
  customer: {
    name: string;
    email: string;
    phone?: string;
    company?: string;
    /** BCP 47, of the customer's words. */
    language: string;
    dir?: 'rtl';
  };
  fields: TicketField[];
  messages: TicketMessage[];
  /** What the customer writes next, when the visitor of the demo lets them. */
  next?: string;
}

/** What the guest's record says; a day stands so many days after the desk was started, or before. */
export type TicketField = { label: string } & ({ value: string } | { inDays: number });

export interface TicketMessage {
  from: 'customer' | 'agent' | 'note';
  author: string;
  hoursAgo: number;
  text: string;
}
