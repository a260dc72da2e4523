/** Characters that XML 1.0 cannot hold go, those with a meaning are escaped. */
export const xmlText = (value: unknown): string =>
  String(value ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
