import type { RequestTracker } from '../../scripts/desks/request-tracker/run.ts';

export interface Mail {
  from: string;
  ticket: number;
  queue: string;
  text: string;
}

/** A customer answers: the mail goes in where a mail server would hand it over to Request Tracker. */
export async function sendCustomerMail(
  desk: RequestTracker,
  { from, ticket, queue, text }: Mail,
): Promise<void> {
  const message = [
    `From: ${from}`,
    'To: support@example.org',
    // Request Tracker finds the ticket by its own mark in the subject.
    `Subject: Re: [example.org #${ticket}]`,
    `Message-ID: <${crypto.randomUUID()}@example.com>`,
    `Date: ${new Date().toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\n');
  const answer = await fetch(`${desk.url}/REST/1.0/NoAuth/mail-gateway`, {
    method: 'POST',
    body: new URLSearchParams({ queue, action: 'correspond', message }),
  });
  const said = await answer.text();
  if (!answer.ok || !said.startsWith('ok')) throw new Error(`Request Tracker refused the mail: ${said}`);
}
