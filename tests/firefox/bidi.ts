/** Firefox answers at once or not at all. */
const ANSWER_TIMEOUT_MS = 20_000;

type Answer = { id?: number; type: string; result?: unknown; error?: string; message?: string };
type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

/** A WebDriver BiDi connection: commands out, answers in. */
export type Bidi = {
  /** @throws when the browser refuses the command or does not answer in time. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
};

/** Connects to a browser's BiDi address, `ws://127.0.0.1:<port>/session`. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  socket.addEventListener('message', ({ data }) => settle(waiting, JSON.parse(String(data)) as Answer));
  await opened(socket);
  let last = 0;
  return {
    send<T>(method: string, params: object = {}) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return answer<T>(waiting, id, method);
    },
    close: () => socket.close(),
  };
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No BiDi at ${socket.url}.`)), { once: true });
  });
}

function answer<T>(waiting: Map<number, Waiting>, id: number, method: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(id);
      reject(new Error(`${method}: no answer.`));
    }, ANSWER_TIMEOUT_MS);
    waiting.set(id, {
      resolve(result) {
        clearTimeout(timer);
        resolve(result as T);
      },
      reject(error) {
        clearTimeout(timer);
        reject(new Error(`${method}: ${error.message}`));
      },
    });
  });
}

/** Events carry no id and are not waited for. */
function settle(waiting: Map<number, Waiting>, { id, type, result, error, message }: Answer): void {
  const one = id === undefined ? undefined : waiting.get(id);
  if (id === undefined || !one) return;
  waiting.delete(id);
  if (type === 'error') one.reject(new Error(`${error}: ${message}`));
  else one.resolve(result);
}
