/**
 * The key by which the title that a source is shown under comes first of those that its reports give: a name before a bare
 * address, then by letters. The least of the keys, so that it does not matter which report was loaded first.
 */
export const sourceTitleKey = (source: string, title: string): string => `${source}#${title === address(source) ? 1 : 0}${title}`;

const address = (source: string): string => source.slice('source/'.length);

export const keyedTitle = (key: string): string => key.slice(key.indexOf('#') + 2);
