/** Whether a member's name stays inside its archive. Nothing is written to disk; the name goes into messages and ids. */
export function isSafeName(name: string): boolean {
  if (name === '' || name.includes('\u0000') || name.includes('\\') || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return false;
  return name.split('/').every((part) => part !== '..');
}
