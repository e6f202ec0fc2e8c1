/** The typed ways to send and answer the messages of lib/messages.ts. */
import { browser } from 'wxt/browser';
import type {
  BackgroundMessages,
  Message,
  MessageType,
  PageMessages,
  ParserMessages,
  Response,
} from '../../lib/messages.ts';
import { ownUrl } from './own-url.ts';

/** Who sent a message: `page` is a content script, `extension` one of the extension's own pages. */
export interface Sender {
  from: 'page' | 'extension';
  tabId?: number;
  url?: string;
}

export type Answers<Types extends MessageType> = {
  [Type in Types]: (message: Message<Type>, sender: Sender) => Promise<Response<Type>>;
};

/**
 * What goes over the wire. Not every browser that is supported sends the promise of a listener, and none sends its
 * rejection as it was; so the answer is a callback's, and a failure is a value until it arrives.
 */
type Reply = { value: unknown } | { failure: string };

/** Asks the background. Rejects when nobody answers, or with what went wrong there. */
export async function send<Type extends keyof BackgroundMessages>(message: Message<Type>): Promise<Response<Type>> {
  return open<Type>(await browser.runtime.sendMessage(message));
}

/** Asks the content script of a tab's top frame. Rejects when none is there. */
export async function sendToTab<Type extends keyof PageMessages>(
  tabId: number,
  message: Message<Type>,
): Promise<Response<Type>> {
  return open<Type>(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Asks the page that parses. Rejects when it is not open. */
export async function sendToParser<Type extends keyof ParserMessages>(message: Message<Type>): Promise<Response<Type>> {
  return open<Type>(await browser.runtime.sendMessage(message));
}

function open<Type extends MessageType>(reply: Reply | undefined): Response<Type> {
  if (!reply) throw new Error('nobody answered');
  if ('failure' in reply) throw new Error(reply.failure);
  return reply.value as Response<Type>;
}

/**
 * Answers messages of these types, from this extension alone; content scripts may send only those in `pageMaySend`.
 * Returns how to stop listening.
 */
export function listen<Types extends MessageType>(
  answers: Answers<Types>,
  pageMaySend: readonly NoInfer<Types>[] = [],
): () => void {
  const answer = (message: unknown, from: SenderFields, respond: (reply: Reply) => void): true | undefined => {
    if (from.id !== browser.runtime.id || !isOneOf(answers, message)) return undefined;
    const sender = describe(from);
    if (sender.from === 'page' && !pageMaySend.includes(message.type)) return undefined;
    answers[message.type](message, sender).then(
      (value) => respond({ value }),
      (error: unknown) => respond({ failure: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  return () => browser.runtime.onMessage.removeListener(answer);
}

interface SenderFields {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

function isOneOf<Types extends MessageType>(answers: Answers<Types>, message: unknown): message is Message<Types> {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && Object.hasOwn(answers, message.type);
}

function describe({ url, tab }: SenderFields): Sender {
  const isOwn = tab === undefined || url?.startsWith(ownUrl('')) === true;
  return {
    from: isOwn ? 'extension' : 'page',
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(url === undefined ? {} : { url }),
  };
}
