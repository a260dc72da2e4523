import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

const USER = 'neo4j';
const FACTORY_PASSWORD = 'neo4j';

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

const open = (port: number, password: string): Driver =>
  neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(USER, password), {
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5000,
  });

async function usesPassword(port: number, password: string): Promise<boolean> {
  const driver = open(port, password);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'Neo.ClientError.Security.Unauthorized') return false;
    throw error;
  } finally {
    await driver.close();
  }
}

async function replaceFactoryPassword(port: number, password: string): Promise<void> {
  const driver = open(port, FACTORY_PASSWORD);
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from: FACTORY_PASSWORD, to: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

/**
 * Waits until the server answers with this password; a new server still has its factory password and gets this one.
 * Over Bolt, not by `neo4j-admin`, which wants the password on its command line for all to see.
 */
export async function setFirstPassword(port: number, password: string, until: number): Promise<void> {
  for (let isFirst = true; ; await sleep(200)) {
    try {
      if (await usesPassword(port, password)) return;
      if (!isFirst) throw Object.assign(new Error('the password file does not fit this server'), { code: 'password' });
      isFirst = false;
      await replaceFactoryPassword(port, password);
    } catch (error) {
      if (codeOf(error) === 'password' || codeOf(error) === 'Neo.ClientError.Security.Unauthorized' || Date.now() > until) throw error;
    }
  }
}
