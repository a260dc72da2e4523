const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|at_\w+|cmpid|ocid|ns_\w+|spm|_ga|ito|smid|xtor|__twitter_impression)$/i;

/** The address without what differs from click to click; undefined unless it is http or https. */
export function canonicalUrl(given: string): string | undefined {
  if (!URL.canParse(given.trim())) return undefined;
  const url = new URL(given.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** The host without `www.`. */
export const domainOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|amp)\.(?=.{1,200}\.)/, '');
