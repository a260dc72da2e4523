import { totalmem } from 'node:os';

/** Memory and extra settings of a local server; what is absent is chosen from the machine's memory. */
export interface ServerOptions {
  readonly heapMb?: number;
  readonly pageCacheMb?: number;
  /** Further lines of `neo4j.conf`, for tests and benchmarks. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

const MEMORY_MB = totalmem() / 2 ** 20;
const between = (low: number, value: number, high: number): number => Math.round(Math.max(low, Math.min(value, high)));

/** The text of `neo4j.conf`. Loopback only; the procedures that @neo4j/graphql needs and no others. */
export function serverConfiguration(ports: Ports, options: ServerOptions): string {
  const lines: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${options.pageCacheMb ?? between(128, MEMORY_MB / 16, 1024)}m`,
    'db.lock.acquisition.timeout': '30s',
    'db.tx_log.rotation.retention_policy': '256M size',
    'dbms.security.procedures.allowlist': 'apoc.util.validate,apoc.util.validatePredicate,apoc.date.convertFormat,apoc.version',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // Bolt otherwise waits 5 s twice for clients that may come back.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Browser plays guides and styles of these hosts only; it does not accept an address in place of the name.
    'browser.remote_content_hostname_whitelist': 'localhost',
    ...options.extra,
  };
  return `${Object.entries(lines)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'jdk.internal.ref'];

/** Arguments of `java` up to the main class; memory is set here because `neo4j.conf` is read too late for it. */
export function javaArguments(classPath: string, options: ServerOptions): readonly string[] {
  return [
    '-Xms256m',
    `-Xmx${options.heapMb ?? between(512, MEMORY_MB / 8, 2048)}m`,
    // A small heap on few cores: a load takes a fifth less CPU than with G1, and no longer pauses.
    '-XX:+UseParallelGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--add-modules=jdk.incubator.vector',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath,
  ];
}
