import { BlockList, isIP, isIPv6 } from 'node:net';

/** What is not the open internet: IANA's special-purpose registries for IPv4 and IPv6. */
const INTERNAL: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

// One list a family: in a common one every IPv4 address falls under `::ffff:0:0/96`.
const blocked: Readonly<Record<'ipv4' | 'ipv6', BlockList>> = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of INTERNAL) {
  const family = isIPv6(network) ? 'ipv6' : 'ipv4';
  blocked[family].addSubnet(network, prefix, family);
}

/** Whether an address literal belongs to the open internet; forms that carry an IPv4 address inside IPv6 do not. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  const family = kind === 6 ? 'ipv6' : 'ipv4';
  return kind !== 0 && !blocked[family].check(address, family);
}
