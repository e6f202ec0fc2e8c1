import { send } from '../shared/messaging.ts';
import './offer-drawing.ts';

/** Has the background bring what draws to this page. False where the browser does not let it: then nothing is drawn. */
export async function bringDrawing(): Promise<boolean> {
  if (globalThis.zhengwenDraw) return true;
  const brought = await send({ type: 'bring-script', script: 'drawing' });
  return brought && globalThis.zhengwenDraw !== undefined;
}
