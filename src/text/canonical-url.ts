/** Parameters that say where a click came from. Own list, from what share buttons and mailings append. */
const TRACKING = new Set(
  'fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid cmpid ocid spm _ga ito smid xtor __twitter_impression'.split(' '),
);
const TRACKING_PREFIXES = ['utm_', 'at_', 'ns_'];
const isTracking = (name: string): boolean => TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));

/** The address without what differs from click to click; undefined unless it is http or https. */
export function canonicalUrl(given: string): string | undefined {
  if (!URL.canParse(given.trim())) return undefined;
  const url = new URL(given.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const key of [...url.searchParams.keys()]) if (isTracking(key.toLowerCase())) url.searchParams.delete(key);
  return url.href;
}

/** The host without `www.`. */
export const domainOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|amp)\.(?=.{1,200}\.)/, '');
