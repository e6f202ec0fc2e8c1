/**
 * Bytes → text: BOM, then the charset that the server names, that which the page names, then UTF-8 if valid, else
 * GB18030. Undefined for binary data.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string | undefined {
  const wide = wideCharset(bytes);
  if (!wide && bytes.includes(0)) return undefined;
  const served = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType)?.[1];
  const named = namedCharset(bytes);
  for (const label of [wide, served && widen(served), named && widen(named), 'utf-8']) {
    const text = label ? decodeStrictly(bytes, label) : undefined;
    if (text !== undefined) return text;
  }
  return new TextDecoder('gb18030').decode(bytes);
}

/** The charset that a page names in its first 4,096 bytes, as it is written there. */
export function namedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function wideCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// Pages that say gb2312 or gbk use characters of GB18030 all the same.
function widen(label: string): string {
  return /^gb/i.test(label) ? 'gb18030' : label;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
