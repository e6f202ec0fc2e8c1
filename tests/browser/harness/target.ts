/** A DevTools target that Playwright does not show as a page, such as the popup. */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

export interface Target {
  /** Runs an expression in the target; a promise is awaited, the value must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is truthy. */
  waitFor(expression: string, milliseconds?: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/** Attaches to a target of the browser. */
export async function attach(devtools: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const send = openChannel(devtools, sessionId);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await send<Evaluated<Value>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'it threw');
    return answer.result.value;
  };
  return {
    evaluate,
    async waitFor(expression, milliseconds = 5000) {
      for (let waited = 0; waited < milliseconds; waited += 50) {
        if (await evaluate<boolean>(`Boolean(${expression})`)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`never true in the target: ${expression}`);
    },
    async screenshot(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await devtools.send('Target.closeTarget', { targetId });
    },
  };
}

interface Evaluated<Value> {
  result: { value: Value };
  exceptionDetails?: { exception?: { description?: string } };
}

type Send = <Result>(method: string, given?: object) => Promise<Result>;

// Without flattening, commands and replies travel as texts inside messages of the browser's session.
function openChannel(devtools: CDPSession, sessionId: string): Send {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return <Result>(method: string, given: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as Result)));
      const message = JSON.stringify({ id, method, params: given });
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
