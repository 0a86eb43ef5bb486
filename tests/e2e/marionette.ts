import { connect, type Socket } from 'node:net';

type Reply = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * A client of Marionette, the remote protocol that is built into Firefox: each packet is the length
 * of a JSON list, a colon, and the list `[0, id, command, parameters]`, answered by `[1, id, error, value]`.
 * It alone reaches both the pages and the browser's own windows, where the sidebar is.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Reply>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
    });
    socket.on('error', () => {});
  }

  /** Connects as soon as Firefox listens, and starts a session. */
  static async connect(port: number, within = 30_000): Promise<Marionette> {
    const end = performance.now() + within;
    for (;;) {
      const socket = await tryConnect(port);
      if (socket) {
        const client = new Marionette(socket);
        await client.send('WebDriver:NewSession', {});
        return client;
      }
      if (performance.now() > end) throw new Error(`Firefox did not listen on ${port} within ${within} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Sends a command and gives the value of its answer. */
  send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  /** Runs the body of an async function in a page or (`chrome`) in the browser's own window. */
  async run(context: 'content' | 'chrome', script: string, ...args: unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: context });
    const body = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${script} })(...[...arguments].slice(0, -1)).then(
        (value) => done({ value: value ?? null }), (error) => done({ error: String(error?.stack ?? error) }));`;
    const answer = (await this.send('WebDriver:ExecuteAsyncScript', {
      script: body,
      args,
      scriptTimeout: 30_000,
      ...(context === 'chrome' ? { sandbox: 'system' } : {}),
    })) as { value: { value?: unknown; error?: string } };
    if (answer.value.error) throw new Error(answer.value.error);
    return answer.value.value;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const start = colon + 1;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      if (colon < 0 || this.#buffer.length < start + length) return;
      this.#take(JSON.parse(this.#buffer.subarray(start, start + length).toString()));
      this.#buffer = this.#buffer.subarray(start + length);
    }
  }

  /** The first packet is a greeting, not an answer. */
  #take(packet: unknown): void {
    if (!Array.isArray(packet)) return;
    const [, id, error, value] = packet;
    const reply = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reply?.reject(new Error(`${error.error}: ${error.message}`));
    else reply?.resolve(value);
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
