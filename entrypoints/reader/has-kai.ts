/** Whether the system has a 楷体: the browsers do not tell which fonts there are, but a character is drawn differently. */
export function hasKai(): boolean {
  const families = getComputedStyle(document.documentElement).getPropertyValue('--kai-faces');
  return draw(`${families}, serif`) !== draw('serif');
}

function draw(family: string): string {
  const canvas = new OffscreenCanvas(48, 48);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  context.font = `40px ${family}`;
  context.fillText('永', 4, 40);
  return context.getImageData(0, 0, 48, 48).data.join();
}
