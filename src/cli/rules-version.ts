import type { Gazetteer } from '../model/gazetteer.ts';
import type { Equipment } from './parts.ts';
import { version } from './version.ts';

/** Names what the world is derived by. */
export const derivedBy = (gazetteer: Gazetteer): string => `gazette ${version}, gazetteer ${gazetteer.version}`;

/** Names what reports are read by. Two that differ may read one text in two ways; the ledger keeps it, and `rebuild` asks for it. */
export const readBy = ({ analyser, gazetteer }: Equipment): string => `${derivedBy(gazetteer)}, model ${analyser.model}`;
