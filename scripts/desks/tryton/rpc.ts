/** Calls a method of a model of Tryton's own API, such as `party.party.create`; throws with what it complains of. */
export type Call = (method: string, ...params: unknown[]) => Promise<unknown>;

/** Signs in and returns what calls in that person's name. */
export async function connect(database: string, user: string, password: string): Promise<Call> {
  const [id, session] = (await post(database, {}, 'common.db.login', [user, { password }, 'en'])) as [
    number,
    string,
  ];
  const headers = { authorization: `Session ${Buffer.from(`${user}:${id}:${session}`).toString('base64')}` };
  // Says which company the person works for: without it whatever belongs to one is refused.
  const context = await post(database, headers, 'model.res.user.get_preferences', [true, {}]);
  return (method, ...params) => post(database, headers, `model.${method}`, [...params, context]);
}

async function post(
  database: string,
  headers: Record<string, string>,
  method: string,
  params: unknown[],
): Promise<unknown> {
  const answer = await fetch(database, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 1, method, params }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text.slice(0, 300)}`);
  const said = JSON.parse(text) as { result?: unknown; error?: unknown[] };
  // What stands behind the first two parts of an error is the server's own trace.
  if (said.error) throw new Error(`${method}: ${JSON.stringify(said.error.slice(0, 2)).slice(0, 800)}`);
  // To the login it answers without an envelope.
  return Array.isArray(said) ? said : said.result;
}
