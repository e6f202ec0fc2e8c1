/** One address for one article: scheme, tracking parameters, fragment and default index page do not tell two apart. */

// Parameters that say who shared a link or where from, never which article it is.
const trackingParameter =
  /^(?:utm_\w+|spm|from|isappinstalled|share\w*|scene|clicktime|enterid|nsukey|fbclid|gclid|msclkid|_t|timestamp|timestamp\w+|wxshare\w*|chksm|ascene|devicetype|pass_ticket|exportkey)$/i;

/** `''` for what is no web address (a text, `about:blank`): it identifies nothing. Never throws. */
export function canonicalUrl(address: string): string {
  const url = parseUrl(address);
  if (!url) return '';
  if (url.protocol === 'file:') return stripHash(url).href;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  const kept = [...url.searchParams].filter(([name]) => !trackingParameter.test(name));
  url.search = new URLSearchParams(kept).toString();
  url.protocol = 'https:';
  // A port beside the changed scheme is the one of the page; 80 and 443 are its two defaults.
  if (url.port === '80' || url.port === '443') url.port = '';
  url.username = '';
  url.password = '';
  return stripHash(url).href;
}

// A fragment that is a route (`#/news/12`, `#!/news/12`) names the article on pages drawn by script.
function stripHash(url: URL): URL {
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url;
}

/** Undefined for what is no absolute address. */
export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
