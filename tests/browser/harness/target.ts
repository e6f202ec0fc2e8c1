/** A DevTools target that Playwright does not show as a page, such as the popup. */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { middleOf, pollFor, type View } from './view.ts';

export type Target = View;

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
    waitFor: (expression, milliseconds) => pollFor(evaluate, expression, milliseconds),
    async click(selector) {
      await pollFor(evaluate, middleOf(selector));
      const { x, y } = await evaluate<{ x: number; y: number }>(middleOf(selector));
      const press = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async screenshot(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      // A popup goes by itself when anything else takes the focus.
      const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
      if (targetInfos.some((target) => target.targetId === targetId)) {
        await devtools.send('Target.closeTarget', { targetId });
      }
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
