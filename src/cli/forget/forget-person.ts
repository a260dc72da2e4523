import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { InputError } from '../../errors.ts';
import { coverNames, coverStrings, forgetInReference, openTombstones, type Tombstones, tombstonesFor } from '../../forget/index.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Anchor, Judgement } from '../../model/judgement.ts';
import {
  changeJudgements,
  drainWorkList,
  erasePerson,
  migrate,
  newRun,
  readPerson,
  readReference,
  readTombstones,
  replaceReference,
  reportsWithWords,
  type Store,
  withLease,
  writeTombstones,
} from '../../neo4j/index.ts';
import { deriveRows } from '../derivation.ts';
import { derivedBy } from '../rules-version.ts';
import { forgetInReports } from './forget-in-reports.ts';
import { forgetInRejected } from './rejected-lines.ts';
import { forgetSecret } from './secret.ts';

/** What forgetting a person did. */
export interface Forgotten {
  /** Reports that hold blocks now where the name stood. */
  readonly reports: number;
  /** Other people with one of the names, who stay. */
  readonly namesakes: readonly string[];
}

const TOOL = 'gazette forget';
/** A judgement of the person goes; a name in what an editor wrote is covered. */
function forgetInJudgement(judgement: Judgement, tombstones: Tombstones): Judgement | undefined {
  const isOf = (anchor: Anchor | undefined): boolean =>
    anchor?.kind === 'entity' &&
    anchor.type === 'Person' &&
    tombstones.has(anchor.norm, anchor.country === 'xx' ? undefined : anchor.country);
  return isOf(judgement.subject) || isOf(judgement.object) ? undefined : coverStrings(judgement, (text) => coverNames(text, tombstones));
}

async function forgetOnce(store: Store, id: string, config: Config, rules: string): Promise<Forgotten | undefined> {
  const person = await readPerson(store, id);
  if (person === undefined) return undefined;
  const secret = forgetSecret(config);
  // First of all, so that a load beside this one leaves the person out from now on.
  await writeTombstones(store, tombstonesFor(person, secret));
  const tombstones = openTombstones(secret, await readTombstones(store));
  const ids = [...new Set([...person.reportIds, ...(await reportsWithWords(store, person.names))])].sort();
  const mentionIds = new Set(person.mentions.map((mention) => mention.id));
  const reports = await forgetInReports(store, ids, newRun(TOOL, rules), tombstones, mentionIds);
  const reference = await readReference(store);
  await replaceReference(store, forgetInReference(reference, tombstones));
  await changeJudgements(store, (judgement) => forgetInJudgement(judgement, tombstones));
  await forgetInRejected(join(config.home, 'rejected.jsonl'), tombstones);
  // Last: until here the person can be found by the id, so a forgetting that was stopped is done by doing it again.
  await erasePerson(store, person.id, person.names);
  return { reports, namesakes: person.namesakes };
}

/**
 * Forgets a person for good: mentions and claims of theirs go, their name is covered in every stored text, and hashes of
 * their names keep them from coming back. No derivation runs meanwhile, which would note their name as something removed.
 * A load that was already writing may bring them back once, so it looks again until they stay away.
 */
export async function forgetPerson(store: Store, id: string, config: Config, gazetteer: Gazetteer): Promise<Forgotten> {
  await migrate(store);
  let total: Forgotten | undefined;
  for (;;) {
    const once = await withLease(store, 'derive', () => forgetOnce(store, id, config, derivedBy(gazetteer)));
    if (once === undefined) break;
    total = { reports: (total?.reports ?? 0) + once.reports, namesakes: once.namesakes };
    await drainWorkList(store, deriveRows(gazetteer), newRun(TOOL, derivedBy(gazetteer)), 'a person was forgotten');
  }
  if (total === undefined) {
    throw new InputError('There is no person with this id; "gazette query" and the explorer show ids like person/kz/name.', {
      code: 'unknown_id',
    });
  }
  return total;
}
